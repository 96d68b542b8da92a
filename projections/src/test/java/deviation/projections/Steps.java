package deviation.projections;

import deviation.api.common.Code;
import deviation.api.report.Classification;
import deviation.api.report.FiledCounterpart;
import deviation.api.report.ReportEvent;
import deviation.api.report.ReportEvent.CounterpartResponded;
import deviation.api.report.ReportEvent.EpisodeLinked;
import deviation.api.report.ReportEvent.ForwardedToCounterpart;
import deviation.api.report.ReportEvent.HandedOverToOtherUnit;
import deviation.api.report.ReportEvent.MarkedDuplicate;
import deviation.api.report.ReportEvent.ReportClosed;
import deviation.api.report.ReportEvent.ReportReclassified;
import deviation.api.report.ReportEvent.ReportRejected;
import deviation.api.report.ReportEvent.ReportReopened;
import deviation.api.report.ReportEvent.ReportTriaged;
import deviation.api.text.TextCommitment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The events of a filed report's further life, with the parts that tests vary. */
public final class Steps {

  private static final Instant AT = Instant.parse("2026-05-01T00:00:00Z");
  private static final LocalDate DUE = LocalDate.parse("2026-06-30");
  private static final Code FILING = new Code("FILING");

  private Steps() {}

  public static ReportEvent triaged(Filings filing, String category) {
    return new ReportTriaged(
        filing.id(), AT, 1, classified(filing, "INFO"), classified(filing, category), text());
  }

  public static ReportEvent reclassified(Filings filing, String category) {
    return new ReportReclassified(
        filing.id(), AT, 1, classified(filing, "INFO"), classified(filing, category), text());
  }

  public static ReportEvent forwarded(Filings filing) {
    var to = filing.counterparts().getFirst();
    return new ForwardedToCounterpart(filing.id(), AT, 0, to.principal(), to.unit(), DUE);
  }

  public static ReportEvent handedOver(Filings filing, FiledCounterpart to) {
    return new HandedOverToOtherUnit(
        filing.id(), AT, 0, filing.counterparts().getFirst(), to, DUE, text());
  }

  public static ReportEvent responded(Filings filing) {
    var by = filing.counterparts().getFirst();
    return new CounterpartResponded(
        filing.id(), AT, 0, by.principal(), by.unit(), new Code("SOLVED"), true, text());
  }

  public static ReportEvent closed(Filings filing) {
    return new ReportClosed(filing.id(), AT, new Code("SOLVED"), new Code("YES"), text());
  }

  public static ReportEvent reopened(Filings filing) {
    return new ReportReopened(filing.id(), AT, FILING, text());
  }

  public static ReportEvent rejected(Filings filing) {
    return new ReportRejected(filing.id(), AT, new Code("TEST"), text());
  }

  public static ReportEvent duplicate(Filings filing, Filings of) {
    return new MarkedDuplicate(filing.id(), AT, of.id());
  }

  public static ReportEvent linked(Filings filing, UUID episode, Filings with) {
    return new EpisodeLinked(filing.id(), AT, episode, List.of(with.id()));
  }

  private static Classification classified(Filings filing, String category) {
    return new Classification(new Code(filing.processStep()), new Code(category), List.of());
  }

  private static TextCommitment text() {
    return new TextCommitment("text", "00");
  }
}
