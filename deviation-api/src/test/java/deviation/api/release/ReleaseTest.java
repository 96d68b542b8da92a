package deviation.api.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ReleaseTest {

  private static final Lattice LATTICE = new Lattice(Lattice.QUARTER.splits(), 10);

  private final Counted counted = new Counted();

  @Test
  void aSmallCellIsNullAndListedAndNeverAlone() {
    counted.report(3, "east", "INFO").report(6, "east", "LKM").report(30, "east", "IT");
    counted.report(40, "west", "IT");
    var body = area("east");
    assertThat(body.figures())
        .containsEntry("/byFailureCategory/INFO", null)
        .containsEntry("/byFailureCategory/LKM", null)
        .containsEntry("/byFailureCategory/IT", 30L)
        .containsEntry("/total", 39L);
    assertThat(body.suppressed()).contains("/byFailureCategory/INFO", "/byFailureCategory/LKM");
    assertThat(body.suppressed()).allMatch(pointer -> body.figures().get(pointer) == null);
  }

  @Test
  void whatTheAreaAboveWouldGiveAwayIsHiddenThereToo() {
    counted.report(3, "east", "INFO").report(6, "east", "LKM").report(30, "east", "IT");
    counted.report(20, "west", "INFO").report(40, "west", "IT");
    var above = area("all").figures().get("/byFailureCategory/INFO");
    var beside = area("west").figures().get("/byFailureCategory/INFO");
    assertThat(above == null || beside == null).isTrue();
  }

  @Test
  void whatIsLeftToWithheldAreasIsHiddenToo() {
    counted.report(18, "east", "INFO").report(30, "east", "IT");
    counted.report(2, "west", "INFO").report(6, "west", "IT").report(7, "north", "IT");
    assertThat(area("west").figures()).containsEntry("/byFailureCategory", null);
    assertThat(area("all").figures()).containsEntry("/total", 63L);
    assertThat(principal("1402").figures()).containsEntry("/filed", null);
    var above = area("all").figures().get("/byFailureCategory/INFO");
    var shown = area("east").figures().get("/byFailureCategory/INFO");
    assertThat(above == null || shown == null).as("20 less 18").isTrue();
  }

  @Test
  void whatAPrincipalReportsOfItselfDoesNotFollowFromItsMaps() {
    counted.report(20, "east", "INFO").report(30, "west", "INFO").report(40, "north", "INFO");
    counted.report(20, "east", "INFO", "14");
    assertThat(principal("14").figures())
        .containsEntry("/filed", 20L)
        .containsEntry("/received", 90L)
        .containsEntry("/byFailureCategory/INFO", 110L);
    counted.within(3, "west", "INFO");
    assertThat(principal("14").figures())
        .as("23 and 93 less 113")
        .containsEntry("/filed", 23L)
        .containsEntry("/received", 93L)
        .containsEntry("/byFailureCategory", null);
  }

  @Test
  void whatAllFiledIsTheTotalAndWithheldWithIt() {
    counted.within(9, "east", "INFO");
    assertThat(area("all").figures()).containsEntry("/total", null);
    assertThat(principal("14").figures()).containsEntry("/filed", null);
  }

  @Test
  void withoutSmallCellsEverythingButDirectionsIsShown() {
    counted.report(20, "east", "INFO").report(30, "west", "IT");
    assertThat(area("all").suppressed()).containsExactly("/byDirection");
    assertThat(area("east").figures())
        .containsEntry("/byFailureCategory/INFO", 20L)
        .containsEntry("/byStatus/FILED", 20L)
        .containsEntry("/episodes", 20L)
        .containsEntry("/bulk/total", 0L);
  }

  @Test
  void aSmallTableIsWithheldAndAnotherWithItThatItDoesNotFollow() {
    counted.report(9, "east", "INFO").report(30, "west", "IT").report(20, "north", "IT");
    assertThat(area("all").figures()).containsEntry("/total", 59L);
    assertThat(area("west").figures()).containsEntry("/total", 30L);
    for (var withheld : new String[] {"east", "north"}) {
      assertThat(area(withheld).figures())
          .containsEntry("/total", null)
          .containsEntry("/byFailureCategory", null)
          .doesNotContainKey("/byFailureCategory/INFO");
      assertThat(area(withheld).suppressed()).contains("/total", "/byFailureCategory");
    }
  }

  @Test
  void anAreaThatReportsNothingIsShownAndWhatLaterComesFromItAloneIsNot() {
    counted.report(20, "east", "IT").report(30, "west", "IT");
    var first = Release.of(LATTICE, counted.version(1));
    assertThat(body(first, Subject.area("north")).figures()).containsEntry("/total", 0L);
    counted.report(1, "north", "IT");
    var second = first.restated(counted.version(2));
    for (var area : new String[] {"all", "east", "west", "north"}) {
      assertThat(body(second, Subject.area(area)).figures())
          .as("51 less the 50 of before")
          .containsEntry("/total", null);
    }
    assertThat(body(second, Subject.principal("1401")).figures())
        .as("what all filed is the total")
        .containsEntry("/filed", null);
  }

  @Test
  void goodExamplesAndWhatWasWithdrawnAreHiddenWithoutTheTotal() {
    counted.report(20, "east", "INFO").report(30, "west", "IT");
    counted.beside(2, "east", "/byConcernClass", "GOOD_EXAMPLE");
    counted.beside(1, "west", "/byStatus", "WITHDRAWN");
    assertThat(area("east").figures())
        .containsEntry("/byConcernClass/GOOD_EXAMPLE", null)
        .containsEntry("/byConcernClass/OCCURRED", 20L)
        .containsEntry("/total", 20L);
    assertThat(area("west").figures())
        .containsEntry("/byStatus/WITHDRAWN", null)
        .containsEntry("/byStatus/FILED", 30L);
  }

  @Test
  void bulkLinesAreATableOfTheirOwn() {
    counted.report(20, "east", "INFO").report(30, "west", "IT");
    counted.beside(7, "east", "/bulk/byFailureCategory", "INFO");
    counted.beside(40, "west", "/bulk/byFailureCategory", "IT");
    assertThat(area("all").figures()).containsEntry("/bulk/total", 47L);
    assertThat(area("west").figures()).containsEntry("/bulk/byFailureCategory/IT", 40L);
    assertThat(area("east").figures())
        .containsEntry("/bulk/total", null)
        .containsEntry("/bulk/byFailureCategory", null)
        .containsEntry("/total", 20L);
  }

  @Test
  void aCellStaysHiddenWhenOneLateReportMakesItFive() {
    counted.report(4, "east", "INFO").report(6, "east", "LKM").report(30, "east", "IT");
    counted.report(40, "west", "IT");
    var first = Release.of(LATTICE, counted.version(1));
    counted.report(1, "east", "INFO");
    var second = counted.version(2);
    assertThat(figures(first)).containsEntry("/byFailureCategory/INFO", null);
    assertThat(figures(first.restated(second))).containsEntry("/byFailureCategory/INFO", null);
    assertThat(figures(Release.of(LATTICE, second)))
        .as("by itself nothing of it is small")
        .containsEntry("/byFailureCategory/INFO", 5L);
  }

  @Test
  void aCategoryThatOneLateReportBringsIsHiddenWithItsMap() {
    counted.report(20, "east", "IT").report(40, "west", "IT");
    var first = Release.of(LATTICE, counted.version(1));
    counted.report(1, "east", "INFO");
    assertThat(figures(first.restated(counted.version(2))))
        .containsEntry("/byFailureCategory", null)
        .containsEntry("/total", 21L);
  }

  @Test
  void theSameReleaseGivesTheSameBodies() {
    counted.report(3, "east", "INFO").report(6, "east", "LKM").report(30, "east", "IT");
    counted.report(2, "west", "LKM").report(7, "west", "SIP").report(40, "west", "IT");
    var turned =
        new Publication(
            1,
            Counted.PARENTS,
            counted.version(1).principals(),
            counted.version(1).entries().reversed());
    assertThat(Release.of(LATTICE, turned).bodies())
        .isEqualTo(Release.of(LATTICE, counted.version(1)).bodies());
  }

  private Body principal(String key) {
    return body(Release.of(LATTICE, counted.version(1)), Subject.principal(key));
  }

  private Body area(String key) {
    return body(Release.of(LATTICE, counted.version(1)), Subject.area(key));
  }

  private static Map<String, Long> figures(Release release) {
    return body(release, Subject.area("east")).figures();
  }

  private static Body body(Release release, Subject subject) {
    return release.bodies().stream()
        .filter(it -> it.subject().equals(subject))
        .findFirst()
        .orElseThrow();
  }
}
