package deviation.ops.releases;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.release.Body;
import deviation.api.release.Subject;
import deviation.api.release.Subject.Kind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the attacker sees in releases of a few cells: one that sees nothing proves nothing. */
class AttackTest {

  private static final Map<String, String> PARENTS = Map.of("east", "all", "west", "all");

  @Test
  void oneHiddenCellFollowsFromItsTotal() {
    assertThat(attack(area("all", 20, "INFO", null, "IT", 17L)))
        .anyMatch(it -> it.contains("all /byFailureCategory/INFO <= 3"));
  }

  @Test
  void twoHiddenCellsOfARowHide() {
    assertThat(attack(area("all", 20, "INFO", null, "LKM", null, "IT", 11L))).isEmpty();
  }

  @Test
  void twoHiddenCellsThatAreTooFewTogetherDont() {
    assertThat(attack(area("all", 20, "INFO", null, "LKM", null, "IT", 17L))).isNotEmpty();
  }

  @Test
  void aHiddenCellFollowsFromTheAreasAroundIt() {
    assertThat(
            attack(
                area("all", 40, "INFO", 8L, "IT", 32L),
                area("east", 20, "INFO", null, "IT", null),
                area("west", 20, "INFO", 5L, "IT", 15L)))
        .anyMatch(it -> it.contains("east /byFailureCategory/INFO <= 3"));
  }

  @Test
  void theTablesOfOneVersionHideWhatThoseOfTwoDont() {
    var first = List.of(area("all", 40, "INFO", null, "LKM", null, "IT", 30L));
    var second = List.of(area("all", 41, "INFO", 5L, "LKM", 6L, "IT", 30L));
    assertThat(Attack.on(PARENTS, List.of(first))).isEmpty();
    assertThat(Attack.on(PARENTS, List.of(first, second)))
        .anyMatch(it -> it.contains("v1 AREA all /byFailureCategory/INFO >= 4"));
  }

  @Test
  void aPrincipalsFiguresFollowFromWhatItFiledAndReceived() {
    var figures = new TreeMap<String, Long>();
    figures.put("/filed", 20L);
    figures.put("/byFailureCategory/INFO", null);
    figures.put("/byFailureCategory/IT", 17L);
    assertThat(attack(new Body(new Subject(Kind.PRINCIPAL, "1480"), figures, List.of())))
        .isNotEmpty();
  }

  private static List<String> attack(Body... bodies) {
    return Attack.on(PARENTS, List.of(List.of(bodies))).stream()
        .filter(it -> it.contains("/byFailureCategory"))
        .toList();
  }

  private static Body area(String key, long total, Object... codes) {
    var figures = new TreeMap<String, Long>();
    figures.put("/total", total);
    for (int i = 0; i < codes.length; i += 2) {
      figures.put("/byFailureCategory/" + codes[i], (Long) codes[i + 1]);
    }
    return new Body(new Subject(Kind.AREA, key), figures, List.of());
  }
}
