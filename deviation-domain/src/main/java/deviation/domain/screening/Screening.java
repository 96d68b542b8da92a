package deviation.domain.screening;

import deviation.api.common.Text;
import deviation.api.screening.Finding;
import deviation.domain.screening.name.Names;
import deviation.domain.screening.recogniser.Candidate;
import deviation.domain.screening.recogniser.Recogniser;
import deviation.domain.screening.recogniser.Recognisers;
import deviation.domain.screening.text.FoldedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The gate before every text that enters: recognisers, then the context of what they saw, then one
 * finding where several meet. Pure: it keeps and logs nothing.
 */
public final class Screening {

  private static final List<Recogniser> RECOGNISERS = List.of(new Recognisers(), new Names());

  private Screening() {}

  /**
   * What may point at a person, in the order of its place; offsets count UTF-16 code units of the
   * text as given.
   */
  public static List<Finding> findings(Text text) {
    return findings(FoldedText.of(text.value()), Stream.empty());
  }

  /**
   * The same for all texts that enter together, each under its pointer; a number that is split over
   * two of them is found in both.
   *
   * @return the texts in which something was found
   */
  public static Map<String, List<Finding>> findings(Map<String, Text> texts) {
    var folded = new LinkedHashMap<String, FoldedText>();
    texts.forEach((pointer, text) -> folded.put(pointer, FoldedText.of(text.value())));
    var split = SplitNumbers.find(folded);
    var found = new LinkedHashMap<String, List<Finding>>();
    folded.forEach(
        (pointer, text) -> {
          var findings = findings(text, split.getOrDefault(pointer, List.of()).stream());
          if (!findings.isEmpty()) {
            found.put(pointer, findings);
          }
        });
    return found;
  }

  private static List<Finding> findings(FoldedText text, Stream<Candidate> more) {
    var seen =
        Stream.concat(more, RECOGNISERS.stream().flatMap(recogniser -> recogniser.find(text)))
            .map(candidate -> Context.weigh(candidate, text))
            .filter(Candidate::likely);
    return Overlap.resolve(new ArrayList<>(seen.toList())).stream()
        .map(candidate -> candidate.in(text))
        .toList();
  }
}
