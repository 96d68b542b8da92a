package deviation.domain.report;

import deviation.api.report.ReportCommand;
import deviation.api.report.ReportCommand.JoinEpisode;
import deviation.api.report.ReportEvent;
import deviation.api.report.ReportEvent.AddendumAdded;
import deviation.api.report.ReportEvent.CompletionRequested;
import deviation.api.report.ReportEvent.CounterpartResponded;
import deviation.api.report.ReportEvent.DeIdentificationFindingOverridden;
import deviation.api.report.ReportEvent.DeIdentificationFindingsCleared;
import deviation.api.report.ReportEvent.DeIdentificationFindingsNoted;
import deviation.api.report.ReportEvent.EpisodeLinked;
import deviation.api.report.ReportEvent.ForwardedToCounterpart;
import deviation.api.report.ReportEvent.HandedOverToOtherUnit;
import deviation.api.report.ReportEvent.MarkedDuplicate;
import deviation.api.report.ReportEvent.ReplyOverdue;
import deviation.api.report.ReportEvent.ReportClosed;
import deviation.api.report.ReportEvent.ReportEscalated;
import deviation.api.report.ReportEvent.ReportFiled;
import deviation.api.report.ReportEvent.ReportReclassified;
import deviation.api.report.ReportEvent.ReportRejected;
import deviation.api.report.ReportEvent.ReportReopened;
import deviation.api.report.ReportEvent.ReportTriaged;
import deviation.api.report.ReportEvent.ReportWithdrawn;
import deviation.api.report.ReportEvent.TextErased;
import java.util.List;

/**
 * What follows for other reports from an event of one: a link has two ends, and each is a report of
 * its own. Every command may be given twice: it then changes nothing.
 */
public final class ReportAutomation {

  private ReportAutomation() {}

  public static List<ReportCommand> follow(ReportEvent event) {
    return switch (event) {
      case EpisodeLinked linked ->
          linked.with().stream()
              .<ReportCommand>map(
                  other -> new JoinEpisode(other, linked.episode(), linked.reportId()))
              .toList();
      case ReportFiled _,
          DeIdentificationFindingsNoted _,
          DeIdentificationFindingsCleared _,
          DeIdentificationFindingOverridden _,
          ReportTriaged _,
          ReportReclassified _,
          ForwardedToCounterpart _,
          HandedOverToOtherUnit _,
          CounterpartResponded _,
          ReplyOverdue _,
          CompletionRequested _,
          AddendumAdded _,
          MarkedDuplicate _,
          ReportRejected _,
          ReportWithdrawn _,
          ReportEscalated _,
          ReportClosed _,
          ReportReopened _,
          TextErased _ ->
          List.of();
    };
  }
}
