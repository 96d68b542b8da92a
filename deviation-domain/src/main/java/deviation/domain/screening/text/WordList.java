package deviation.domain.screening.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A list that ships as a resource beside the code: one entry a line, or many separated by spaces; a
 * line that begins with {@code #} is a remark.
 */
public final class WordList {

  private static final String FOLDER = "/deviation/domain/screening/";

  private WordList() {}

  /** All words of the list, in lower case. */
  public static Set<String> words(String name) {
    return lines(name).stream()
        .flatMap(line -> Stream.of(line.strip().split("\\s+")))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  public static List<String> lines(String name) {
    try (var file = WordList.class.getResourceAsStream(FOLDER + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
