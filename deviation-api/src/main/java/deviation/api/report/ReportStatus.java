package deviation.api.report;

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

/** Where a report stands on its main axis (domain.md, 2 a.5). */
public enum ReportStatus {
  FILED,
  /** Sent back for completion before triage. */
  RETURNED,
  TRIAGED,
  /** Forwarded, and somebody has yet to answer. */
  WITH_COUNTERPART,
  /** All that it was forwarded to have answered. */
  RESPONDED,
  CLOSED,
  REOPENED,
  REJECTED,
  DUPLICATE,
  WITHDRAWN;

  /** Whether it is still of the figures: not rejected, withdrawn or another's duplicate. */
  public boolean counts() {
    return switch (this) {
      case FILED, RETURNED, TRIAGED, WITH_COUNTERPART, RESPONDED, CLOSED, REOPENED -> true;
      case REJECTED, DUPLICATE, WITHDRAWN -> false;
    };
  }

  /**
   * Where the report stands after one more event. Escalation, episode and erasure are axes of their
   * own and move it nowhere, as its period and its fault do.
   *
   * @param before null before the first event
   */
  public static ReportStatus after(ReportStatus before, ReportEvent event) {
    return switch (event) {
      case ReportFiled _ -> FILED;
      case CompletionRequested _ -> before == FILED ? RETURNED : before;
      case AddendumAdded _ -> before == RETURNED ? FILED : before;
      case ReportTriaged _ -> TRIAGED;
      case ForwardedToCounterpart _ -> WITH_COUNTERPART;
      case CounterpartResponded responded -> responded.allAnswered() ? RESPONDED : before;
      case ReportClosed _ -> CLOSED;
      case ReportReopened _ -> REOPENED;
      case ReportRejected _ -> REJECTED;
      case MarkedDuplicate _ -> DUPLICATE;
      case ReportWithdrawn _ -> WITHDRAWN;
      case DeIdentificationFindingsNoted _,
          DeIdentificationFindingsCleared _,
          DeIdentificationFindingOverridden _,
          ReportReclassified _,
          HandedOverToOtherUnit _,
          ReplyOverdue _,
          EpisodeLinked _,
          ReportEscalated _,
          TextErased _ ->
          before;
    };
  }
}
