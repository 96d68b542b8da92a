package deviation.domain.screening;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.common.Text;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent, the gate answers, and every place that it names is one in the text. */
class HostileTextTest {

  private static final String[] PIECES = {
    "1",
    "2",
    "0",
    "9",
    "１",
    "٣",
    " ",
    "-",
    "\u2013",
    "\u200b",
    "\u202e",
    "\u0301",
    "\ud83d",
    "😀",
    "\n",
    "\t",
    "\0",
    "@",
    ".",
    "se",
    "Anna",
    "andersson",
    "S",
    "(",
    ")",
    "+",
    "/",
    "å",
    "a\u030a",
    "ﷺ",
    "gatan",
    "den",
    "mars",
    "i",
    "Hjo",
    "T",
    ",",
    "\u00a0",
    ":"
  };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0", "1", "a", "A", "Åb ", "1 ", "0-", "a.", "a@", "@", "a.b@c.", "\u200b", "\u0301", "(",
        "+", "www.", "SE1", "den 1 ", "-"
      })
  void one_piece_over_and_over(String piece) {
    places(piece.repeat(20_000 / piece.length()));
  }

  @Test
  void pieces_in_any_order() {
    var random = new Random(5);
    for (int i = 0; i < 2_000; i++) {
      var text = new StringBuilder();
      for (int j = random.nextInt(60); j >= 0; j--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      places(text.toString());
    }
  }

  private static void places(String text) {
    int last = 0;
    for (var finding : Screening.findings(new Text(text))) {
      assertThat(finding.start()).isGreaterThanOrEqualTo(last);
      assertThat(finding.end()).isGreaterThan(finding.start()).isLessThanOrEqualTo(text.length());
      last = finding.end();
    }
  }
}
