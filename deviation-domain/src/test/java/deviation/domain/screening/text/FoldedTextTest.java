package deviation.domain.screening.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "a\u200bb\u00adc\u2060d\ufeff|abcd",
        "\u202e12\u200f|12",
        "１２|12",
        "١٢|12",
        "1\u20112\u22123\uff0d4|1-2-3-4",
        "1\u00a02\u30033|1 2\u30033",
        "a\u030asa|åsa",
        "ａ＠ｂ．ｓｅ|a@b.se",
        "ﬁ|fi",
        "a\u0336b|ab"
      })
  void what_a_reader_does_not_see_is_gone(String text, String folded) {
    assertThat(FoldedText.of(text).value()).isEqualTo(folded);
  }

  @Test
  void every_character_knows_where_it_stood() {
    var folded = FoldedText.of("😀 A\u030a\u200bﬁ\u00a0x");
    assertThat(folded.value()).isEqualTo("😀 Åfi x");
    int letter = folded.value().indexOf('Å');
    assertThat(folded.start(letter)).isEqualTo(3);
    assertThat(folded.end(letter)).isEqualTo(5);
    assertThat(folded.start(letter + 1)).isEqualTo(6);
    assertThat(folded.end(letter + 2)).isEqualTo(7);
    assertThat(folded.start(folded.length() - 1)).isEqualTo(8);
  }

  @Test
  void a_text_of_ligatures_grows() {
    assertThat(FoldedText.of("\ufdfa".repeat(100)).length()).isGreaterThan(1_000);
  }
}
