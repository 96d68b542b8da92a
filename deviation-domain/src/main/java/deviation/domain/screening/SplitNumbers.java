package deviation.domain.screening;

import deviation.domain.screening.recogniser.Candidate;
import deviation.domain.screening.recogniser.DigitRun;
import deviation.domain.screening.recogniser.PersonNumbers;
import deviation.domain.screening.text.FoldedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A personal number with which one text ends and another goes on. */
final class SplitNumbers {

  private static final int[] LENGTHS = {12, 10};

  /** A day, and what the next text begins with, may fit together by chance. */
  private static final String DAY = "(?:19|20)\\d\\d-\\d\\d-\\d\\d";

  private static final double BY_CHANCE = 0.6;

  private final Map<String, List<Candidate>> found = new HashMap<>();

  private SplitNumbers() {}

  /** A text and its runs of digits, which each of the others is held against. */
  private record Runs(FoldedText text, List<DigitRun> all) {}

  /** The parts of such numbers, by the pointers of their texts. */
  static Map<String, List<Candidate>> find(Map<String, FoldedText> texts) {
    var numbers = new SplitNumbers();
    var runs = new LinkedHashMap<String, Runs>();
    texts.forEach(
        (pointer, text) -> {
          var found = DigitRun.runsIn(text);
          if (!found.isEmpty()) {
            runs.put(pointer, new Runs(text, found));
          }
        });
    runs.forEach(
        (one, head) ->
            runs.forEach(
                (other, tail) -> {
                  if (!one.equals(other)) {
                    numbers.join(one, head, other, tail);
                  }
                }));
    return numbers.found;
  }

  private void join(String one, Runs heads, String other, Runs tails) {
    var head = heads.text();
    var tail = tails.text();
    var last = heads.all().getLast();
    var first = tails.all().getFirst();
    if (hasWords(head.value().substring(last.place(last.length() - 1) + 1))
        || hasWords(tail.value().substring(0, first.place(0)))) {
      return;
    }
    for (int length : LENGTHS) {
      for (int rest = 1; rest < length && rest <= first.length(); rest++) {
        int from = last.length() - (length - rest);
        if (from >= 0 && last.standsAlone(from, length - rest) && first.standsAlone(0, rest)) {
          var digits = last.digits(from, length - rest) + first.digits(0, rest);
          if (PersonNumbers.valid(digits)) {
            var kind = PersonNumbers.kind(digits);
            int start = last.place(from);
            int end = last.place(last.length() - 1) + 1;
            boolean day = head.value().substring(start, end).matches(DAY);
            var score = day ? BY_CHANCE : Candidate.SURE;
            add(one, new Candidate(kind, start, end, score));
            add(other, new Candidate(kind, first.place(0), first.place(rest - 1) + 1, score));
          }
        }
      }
    }
  }

  private static boolean hasWords(String between) {
    return between.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private void add(String pointer, Candidate part) {
    found.computeIfAbsent(pointer, _ -> new ArrayList<>()).add(part);
  }
}
