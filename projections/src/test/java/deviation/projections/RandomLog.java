package deviation.projections;

import static deviation.projections.Filings.GOTEBORG;
import static deviation.projections.Filings.GOTLAND;
import static deviation.projections.Filings.REGION;

import deviation.api.common.AreaId;
import deviation.api.common.Quarter;
import deviation.api.register.PrincipalKind;
import deviation.api.report.FiledAgreement;
import deviation.api.report.FiledCounterpart;
import deviation.api.report.ReportEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Seeded reports, few enough kinds of them that they often meet; a quarter of them is withdrawn,
 * some at once, and any of the others goes on.
 */
public final class RandomLog {

  private static final List<FiledCounterpart> PARTIES =
      List.of(
          GOTEBORG,
          REGION,
          GOTLAND,
          Filings.party("1480", PrincipalKind.MUNICIPALITY, "1480-b"),
          Filings.party("1401", PrincipalKind.MUNICIPALITY, "1401-a"));

  private static final List<FiledAgreement> AGREEMENTS =
      List.of(
          Filings.named("in-och-utskrivning", "5.2"),
          Filings.named("in-och-utskrivning", null),
          Filings.unnamed("UNKNOWN"));

  private RandomLog() {}

  public static List<Recorded> events(Random random, int reports) {
    var log = new Log();
    var standing = new ArrayList<Filings>();
    for (int number = 1; number <= reports; number++) {
      var filing = filing(random, number);
      log.file(filing);
      standing.add(filing);
      if (random.nextInt(4) == 0) {
        log.withdraw(standing.remove(random.nextInt(standing.size())));
      }
      if (!standing.isEmpty()) {
        log.append(step(random, standing));
      }
    }
    return log.events();
  }

  /** In no order that a decision would let pass: a fold takes whatever there is. */
  private static ReportEvent step(Random random, List<Filings> standing) {
    var one = one(random, standing);
    var other = one(random, standing);
    return switch (random.nextInt(10)) {
      case 0 -> Steps.triaged(one, one(random, List.of("INFO", "LKM")));
      case 1 -> Steps.reclassified(one, one(random, List.of("INFO", "LKM")));
      case 2 -> Steps.forwarded(one);
      case 3 -> Steps.handedOver(one, one(random, PARTIES));
      case 4 -> Steps.responded(one);
      case 5 -> Steps.closed(one);
      case 6 -> Steps.reopened(one);
      case 7 -> Steps.rejected(one);
      case 8 -> Steps.duplicate(one, other);
      default -> Steps.linked(one, new UUID(9, random.nextInt(5)), other);
    };
  }

  /** The same events in batches of 1 to 20. */
  public static List<List<Recorded>> batches(Random random, List<Recorded> events) {
    var batches = new ArrayList<List<Recorded>>();
    for (int from = 0; from < events.size(); ) {
      int to = Math.min(events.size(), from + 1 + random.nextInt(20));
      batches.add(events.subList(from, to));
      from = to;
    }
    return batches;
  }

  private static Filings filing(Random random, int number) {
    return new Filings(
        new UUID(random.nextLong(), number),
        new AreaId(one(random, List.of("hisingen", "centrum"))),
        new Quarter(2025, 1).plus(random.nextInt(8)),
        one(random, PARTIES),
        List.copyOf(
            new java.util.LinkedHashSet<>(List.of(one(random, PARTIES), one(random, PARTIES)))),
        one(random, AGREEMENTS),
        one(random, List.of("OCCURRED", "OCCURRED", "RISK", "GOOD_EXAMPLE")),
        one(random, List.of("INFO", "LKM")),
        one(random, List.of("UTSKRIVNING", "PLANERING")));
  }

  private static <T> T one(Random random, List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
