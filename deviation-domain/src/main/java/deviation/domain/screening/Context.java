package deviation.domain.screening;

import deviation.domain.screening.recogniser.Candidate;
import deviation.domain.screening.recogniser.Kind;
import deviation.domain.screening.text.FoldedText;
import deviation.domain.screening.text.WordList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What stands before or after a candidate makes it more or less likely. The rules are data: {@code
 * context.txt}.
 */
final class Context {

  /** How far a rule sees, in characters. */
  private static final int REACH = 60;

  private static final Map<Kind, List<Rule>> RULES =
      WordList.lines("context.txt").stream()
          .map(Rule::of)
          .collect(Collectors.groupingBy(Rule::kind));

  private Context() {}

  static Candidate weigh(Candidate candidate, FoldedText text) {
    var rules = RULES.getOrDefault(candidate.kind(), List.of());
    var before = text.value().substring(Math.max(0, candidate.from() - REACH), candidate.from());
    var after =
        text.value().substring(candidate.to(), Math.min(text.length(), candidate.to() + REACH));
    double more = 0;
    for (var rule : rules) {
      if (rule.pattern().matcher(rule.before() ? before : after).find()) {
        more += rule.weight();
      }
    }
    return candidate.weighed(more);
  }

  /** A line: kind, before or after, weight, and a pattern that ends or begins at the candidate. */
  private record Rule(Kind kind, boolean before, double weight, Pattern pattern) {

    static Rule of(String line) {
      var cells = line.split("\\s+", 4);
      boolean before = cells[1].equals("before");
      return new Rule(
          Kind.valueOf(cells[0]),
          before,
          Double.parseDouble(cells[2]),
          Pattern.compile(
              before ? "(?<![\\p{L}\\d])(?:" + cells[3] + ")$" : "^(?:" + cells[3] + ")",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
  }
}
