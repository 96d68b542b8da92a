package deviation.ops.demo;

import deviation.api.common.AgreementId;
import deviation.api.common.Quarter;
import deviation.api.register.Registers;
import java.util.List;
import java.util.Optional;

/**
 * A fault that comes back in one area: what the noise hides and the product should find.
 *
 * @param reporters ids of units, one as often as it is named; left out: whoever plays the role
 *     there
 * @param quarters how many reports in each of the eight quarters; the current one is like the last
 * @param revised the agreement whose latest revision mends it
 * @param afterRevision how many from the revision's quarter on, the last number for all later ones
 */
record Pattern(
    String situation,
    String area,
    Optional<List<String>> reporters,
    Optional<List<String>> counterparts,
    List<Integer> quarters,
    Optional<String> revised,
    Optional<List<Integer>> afterRevision) {

  static List<Pattern> all() {
    return List.of(DemoFiles.read("patterns.json", Pattern[].class));
  }

  /**
   * @param number the quarter's place among the demo's, from 0
   */
  int reports(int number, Quarter quarter, Registers registers) {
    return revised
        .map(AgreementId::new)
        .map(registers::versions)
        .filter(versions -> versions.size() > 1)
        .map(versions -> Quarter.of(versions.getLast().validity().validFrom()).until(quarter))
        .filter(since -> since >= 0)
        .map(since -> at(afterRevision.orElse(quarters), since))
        .orElseGet(() -> at(quarters, number));
  }

  private static int at(List<Integer> counts, int place) {
    return counts.get(Math.min(place, counts.size() - 1));
  }
}
