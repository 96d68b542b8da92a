package deviation.domain.screening;

import deviation.domain.screening.recogniser.Candidate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Where candidates meet one remains: the surest, else the kind that comes first, else the longest.
 */
final class Overlap {

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparing((Candidate candidate) -> candidate.sure() ? candidate.score() : 0)
          .reversed()
          .thenComparing(Candidate::kind)
          .thenComparing(Comparator.comparing(Candidate::length).reversed())
          .thenComparing(Candidate::from);

  private Overlap() {}

  static List<Candidate> resolve(Collection<Candidate> candidates) {
    var kept = new ArrayList<Candidate>();
    for (var candidate : candidates.stream().sorted(BEST_FIRST).toList()) {
      if (kept.stream().noneMatch(candidate::meets)) {
        kept.add(candidate);
      }
    }
    kept.sort(Comparator.comparing(Candidate::from));
    return kept;
  }
}
