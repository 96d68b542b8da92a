package deviation.ops.access.rules;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.ops.Bodies;
import deviation.ops.Http;
import deviation.ops.RunningApplication;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Random people, things and functions, held against the rules as they are written (api.md, 4 and
 * 5): nobody sees a report, a count or a difference that isn't theirs. The functions are those of
 * the OpenAPI document; one without a rule fails.
 */
class AccessPropertyTest {

  private static final long SEED = 20260401;
  private static final int CASES = 2_400;
  private static final int REPORTERS = 12;

  private static List<Facts> reports;

  @BeforeAll
  static void somebodyFiles() {
    for (int i = 0; i < REPORTERS; i++) {
      var reporter =
          new Asking(
              "somebody-" + i,
              Set.of("reporter"),
              Optional.of("1480"),
              Optional.of("1480-aldre-hisingen"),
              Optional.empty());
      var filed = http(reporter).post("/reports", Bodies.tree().toString());
      assertThat(filed.status()).isEqualTo(201);
    }
    reports = Facts.all();
  }

  @Test
  void nobodySeesOrDoesMoreThanTheRulesSay() {
    var random = new Random(SEED);
    var functions = Probe.functions();
    var asked = new TreeSet<String>();
    for (int i = 0; i < CASES; i++) {
      var asking = Asking.random(random, reports);
      // Every second one is somebody who filed a report here.
      var thing = reports.get(i % 2 == 0 ? random.nextInt(reports.size()) : latest(random));
      var function = functions.get(i % functions.size());
      asked.add(function);
      new Probe(asking, http(asking), thing, reports).check(function, "case " + i);
    }
    assertThat(asked).containsExactlyInAnyOrderElementsOf(functions);
  }

  private static int latest(Random random) {
    return reports.size() - 1 - random.nextInt(REPORTERS);
  }

  private static Http http(Asking asking) {
    return Http.with(RunningApplication.url(), Minted.header(asking));
  }

  /** The rules that are of nobody's choosing hold for everybody. */
  @Test
  void theCasesAreOfEveryRole() {
    var random = new Random(SEED);
    var seen = new TreeSet<String>();
    var many = new ArrayList<Asking>();
    for (int i = 0; i < CASES; i++) {
      many.add(Asking.random(random, reports));
      seen.addAll(many.getLast().roles());
    }
    assertThat(seen).hasSize(deviation.api.access.Role.values().length);
  }
}
