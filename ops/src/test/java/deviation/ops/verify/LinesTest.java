package deviation.ops.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

  @Test
  void linesOfAnyLengthComeWholeAndBlankOnesAreLeftOut() throws IOException {
    var whole = "å".repeat(700_000);
    assertThat(read("a\n\nbb\r\n  \n" + whole + "\nc", 2)).containsExactly("a", "bb\r", whole, "c");
    assertThat(read("a\n", 5)).containsExactly("a");
    assertThat(read("", 5)).isEmpty();
    assertThat(read("\n\n", 5)).isEmpty();
  }

  private static List<String> read(String file, int most) throws IOException {
    var read = new ArrayList<String>();
    try (var lines = new Lines(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))) {
      for (var page = lines.page(most); !page.isEmpty(); page = lines.page(most)) {
        assertThat(page).hasSizeLessThanOrEqualTo(most);
        page.forEach(line -> read.add(new String(line, StandardCharsets.UTF_8)));
      }
    }
    return read;
  }
}
