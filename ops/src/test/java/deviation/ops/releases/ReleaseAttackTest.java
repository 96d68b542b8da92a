package deviation.ops.releases;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.common.Quarter;
import deviation.api.release.Body;
import deviation.api.release.Lattice;
import deviation.api.release.Publication;
import deviation.api.release.Release;
import deviation.api.release.SmallCells;
import deviation.api.release.Subject;
import deviation.ops.demo.DemoQuarter;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Until quarters are published, generated ones are attacked: the demo's, and random ones made to be
 * hard.
 */
class ReleaseAttackTest {

  private static final int RANDOM = 100;
  private static final int LATE = 9;

  @Test
  void randomReleasesOfOneToThreeVersionsHold() {
    for (long seed = 0; seed < RANDOM; seed++) {
      var reports = new Reports(seed);
      var lattice = new Lattice(Lattice.QUARTER.splits(), 5 + seed % 16);
      var versions = reports.versions(1 + (int) (seed % 3));
      var bodies = released(lattice, versions);
      assertThat(Attack.on(reports.parents(), bodies, exact(versions)))
          .as("seed " + seed)
          .isEmpty();
    }
  }

  @Test
  void aQuarterOfVastraGotalandAndItsRestatementHold() {
    var all = DemoQuarter.of(new Quarter(2026, 2));
    var versions =
        List.of(
            DemoQuarter.publication(1, all.subList(0, all.size() - LATE)),
            DemoQuarter.publication(2, all));
    var bodies = released(Lattice.QUARTER, versions);
    assertThat(Attack.on(DemoQuarter.parents(), bodies, exact(versions))).isEmpty();
    IntStream.range(0, 2)
        .forEach(
            version -> {
              var large = large(versions.get(version));
              var shown = shown(bodies.get(version));
              assertThat(shown)
                  .as("shown of " + large + " that aren't small")
                  .isGreaterThan(large / 4);
            });
  }

  @Test
  void onlyWhatIsLargeIsShownAndAsItIs() {
    for (long seed = 0; seed < RANDOM; seed += 10) {
      var publication = new Reports(seed).versions(1).getFirst();
      var exact = publication.tables(Lattice.QUARTER);
      for (var body : Release.of(Lattice.QUARTER, publication).bodies()) {
        body.figures()
            .forEach(
                (pointer, figure) -> {
                  if (figure != null) {
                    assertThat(SmallCells.small(figure)).isFalse();
                    assertThat(figure)
                        .isEqualTo(exact.get(body.subject()).getOrDefault(pointer, 0L));
                  }
                });
      }
    }
  }

  @Test
  void theAttackerBreaksPrimarySuppressionAlone() {
    assertThat(broken(1, versions -> versions.stream().map(ReleaseAttackTest::primary).toList()))
        .isGreaterThan(35);
  }

  @Test
  void theAttackerBreaksWhatForgetsEarlierVersions() {
    var lattice = new Lattice(Lattice.QUARTER.splits(), 5);
    assertThat(
            broken(
                2,
                versions -> versions.stream().map(it -> Release.of(lattice, it).bodies()).toList()))
        .isGreaterThan(15);
  }

  /** How many of 40. */
  private static long broken(
      int versions, Function<List<Publication>, List<List<Body>>> suppression) {
    return LongStream.range(0, 40)
        .mapToObj(Reports::new)
        .filter(
            reports -> {
              var bodies = suppression.apply(reports.versions(versions));
              return !Attack.on(reports.parents(), bodies).isEmpty();
            })
        .count();
  }

  private static List<SortedMap<Subject, SortedMap<String, Long>>> exact(
      List<Publication> versions) {
    return versions.stream().map(it -> it.tables(Lattice.QUARTER)).toList();
  }

  private static List<List<Body>> released(Lattice lattice, List<Publication> versions) {
    var bodies = new ArrayList<List<Body>>();
    Release release = null;
    for (var version : versions) {
      release = release == null ? Release.of(lattice, version) : release.restated(version);
      bodies.add(release.bodies());
    }
    return bodies;
  }

  /** Hides cells of 1 to 4, and nothing else. */
  private static List<Body> primary(Publication publication) {
    var bodies = new ArrayList<Body>();
    publication
        .tables(Lattice.QUARTER)
        .forEach(
            (subject, exact) -> {
              var figures = new TreeMap<String, Long>();
              exact.forEach(
                  (pointer, count) -> figures.put(pointer, SmallCells.small(count) ? null : count));
              bodies.add(new Body(subject, figures, List.of()));
            });
    return bodies;
  }

  private static long large(Publication publication) {
    return publication.tables(Lattice.QUARTER).values().stream()
        .flatMap(figures -> figures.values().stream())
        .filter(figure -> !SmallCells.small(figure))
        .count();
  }

  private static long shown(List<Body> bodies) {
    return bodies.stream()
        .flatMap(body -> body.figures().values().stream())
        .filter(figure -> figure != null && figure > 0)
        .count();
  }
}
