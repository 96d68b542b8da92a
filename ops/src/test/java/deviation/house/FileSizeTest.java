package deviation.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A file has one subject: none has more than 250 lines. The aim is a median below 40 and nine of
 * ten below 100.
 */
class FileSizeTest {

  private static final int MOST = 250;

  @Test
  void noFileIsLong() {
    assertThat(longer(Sources.java(), MOST)).as("more than " + MOST + " lines").isEmpty();
  }

  @Test
  void aLongFileIsFound() {
    assertThat(longer(Sources.java(), 10)).isNotEmpty();
  }

  @Test
  void sizesAreReported() {
    var sizes = Sources.java().stream().map(FileSizeTest::lines).sorted().toList();
    var median = sizes.get(sizes.size() / 2);
    var ninth = sizes.get(sizes.size() * 9 / 10);
    System.out.printf(
        "Java files: %d; median %d lines, nine of ten below %d, longest %d%n",
        sizes.size(), median, ninth + 1, sizes.getLast());
    assertThat(median).isLessThanOrEqualTo(ninth);
  }

  private static List<Path> longer(List<Path> files, int most) {
    return files.stream().filter(file -> lines(file) > most).toList();
  }

  private static long lines(Path file) {
    return Sources.read(file).lines().count();
  }
}
