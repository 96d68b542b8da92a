package deviation.domain.justculture;

import deviation.api.common.Text;
import deviation.api.screening.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Marks wording that blames, with what could be said of the process instead. Pure. */
public final class JustCulture {

  private static final List<Rule> RULES = rules();

  private JustCulture() {}

  /** In the order of their places; offsets count UTF-16 code units of the text as given. */
  public static List<Wording> wordings(Text text) {
    var found = new ArrayList<Wording>();
    for (var rule : RULES) {
      rule.pattern()
          .matcher(text.value())
          .results()
          .map(match -> new Wording(match.start(), match.end(), rule.suggestion()))
          .filter(wording -> found.stream().noneMatch(wording::meets))
          .toList()
          .forEach(found::add);
    }
    found.sort(Comparator.comparing(Wording::start));
    return List.copyOf(found);
  }

  private record Rule(Pattern pattern, String suggestion) {

    static Rule of(String line) {
      var cells = line.split("\\s*=>\\s*", 2);
      return new Rule(
          Pattern.compile(
              "(?<![\\p{L}\\d])(?:" + cells[0] + ")(?![\\p{L}\\d])",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
          cells[1]);
    }
  }

  private static List<Rule> rules() {
    try (var file = JustCulture.class.getResourceAsStream("wordings.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Rule::of)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
