package deviation.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Every Java file is as google-java-format writes it. {@code ops/format} runs this and writes. */
class FormatTest {

  private static final boolean WRITE = Boolean.getBoolean("format.write");

  private final Formatter formatter = new Formatter();

  @Test
  void everyFileIsFormatted() {
    var unformatted = new ArrayList<Path>();
    for (var file : Sources.java()) {
      var written = Sources.read(file);
      var formatted = format(file, written);
      if (!formatted.equals(written)) {
        unformatted.add(Sources.ROOT.relativize(file));
        write(file, formatted);
      }
    }
    if (!WRITE) {
      assertThat(unformatted).as("not formatted; ops/format mends them").isEmpty();
    }
  }

  @Test
  void anotherLayoutIsNoticed() {
    var untidy = "class  A{}\n";
    assertThat(format(Path.of("A.java"), untidy)).isEqualTo("class A {}\n");
  }

  private String format(Path file, String source) {
    try {
      return formatter.formatSourceAndFixImports(source);
    } catch (FormatterException unreadable) {
      throw new IllegalStateException("not Java: " + file, unreadable);
    }
  }

  private static void write(Path file, String formatted) {
    if (!WRITE) {
      return;
    }
    try {
      Files.writeString(file, formatted);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
