package deviation.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's own Java files, of all modules. */
final class Sources {

  /** Tests run in their module's folder. */
  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static final List<String> MODULES =
      List.of("deviation-api", "deviation-domain", "projections", "ops", "ops/bench");

  private Sources() {}

  static List<Path> java() {
    return MODULES.stream()
        .map(module -> ROOT.resolve(module).resolve("src"))
        .filter(Files::exists)
        .flatMap(Sources::javaUnder)
        .sorted()
        .toList();
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<Path> javaUnder(Path folder) {
    try {
      return Files.walk(folder).filter(file -> file.toString().endsWith(".java"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
