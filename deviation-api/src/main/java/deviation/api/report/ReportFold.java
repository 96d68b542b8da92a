package deviation.api.report;

import static deviation.api.report.ReportSide.FILING;
import static deviation.api.report.ReportSide.RECEIVING;

import deviation.api.common.Code;
import deviation.api.common.Text;
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
import deviation.api.report.ReportProgress.Closure;
import deviation.api.report.ReportProgress.Escalation;
import deviation.api.report.ReportProgress.Note;
import deviation.api.report.ReportProgress.ViewedCounterpart;
import deviation.api.text.TextCommitment;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a report's view follows from its events: the same for a command's answer and for the report
 * list, so that they can't disagree.
 */
public final class ReportFold {

  private ReportFold() {}

  /**
   * The view after one more event, without texts; its position is for the caller to add.
   *
   * @param before null before the first event
   * @param sequence the event's place among the report's own, from 0
   */
  public static ReportView after(ReportView before, ReportEvent event, long sequence) {
    if (event instanceof ReportFiled filed) {
      return filed(filed, sequence);
    }
    var draft = new ReportDraft(before);
    draft.sequence = sequence;
    draft.position = 0;
    draft.status = ReportStatus.after(before.status(), event);
    change(draft, event);
    return draft.build();
  }

  /** The view with its texts, by field. */
  public static ReportView withTexts(ReportView view, Map<String, Text> texts) {
    var draft = new ReportDraft(view);
    draft.texts(texts);
    return draft.build();
  }

  /** The same view, its last event at that position. */
  static ReportView at(ReportView view, long position) {
    var draft = new ReportDraft(view);
    draft.position = position;
    return draft.build();
  }

  private static void change(ReportDraft draft, ReportEvent event) {
    switch (event) {
      case ReportFiled _ -> throw new IllegalStateException("a report is filed once");
      case DeIdentificationFindingsNoted noted -> noted.findings().forEach(draft::noted);
      case DeIdentificationFindingsCleared _ -> draft.findings = List.of();
      case DeIdentificationFindingOverridden _, TextErased _ -> {}
      case ReportTriaged it -> {
        draft.classified(it.to(), it.codeSetVersion());
        note(draft, ReportStep.TRIAGE, it.triagedAt(), FILING.code(), it.reason());
      }
      case ReportReclassified it -> {
        draft.classified(it.to(), it.codeSetVersion());
        note(draft, ReportStep.RECLASSIFICATION, it.reclassifiedAt(), FILING.code(), it.reason());
      }
      case ForwardedToCounterpart it ->
          draft.counterpart(it.counterpart(), other -> other.asked(it.forwardedAt(), it.due()));
      case HandedOverToOtherUnit it -> {
        draft.counterpart(it.counterpart(), other -> other.replacedBy(it.to()));
        reply(draft, ReportStep.HAND_OVER, it.handedOverAt(), it.counterpart(), it.reason());
      }
      case CounterpartResponded it -> {
        draft.counterpart(
            it.counterpart(), other -> other.answered(it.respondedAt(), it.resolution()));
        reply(draft, ReportStep.RESPONSE, it.respondedAt(), it.counterpart(), it.text());
      }
      case ReplyOverdue it ->
          draft.counterpart(it.counterpart(), other -> other.overdue(it.notedAt()));
      case CompletionRequested it ->
          note(draft, ReportStep.COMPLETION_REQUEST, it.requestedAt(), it.side(), it.text());
      case AddendumAdded it -> note(draft, ReportStep.ADDENDUM, it.addedAt(), it.side(), it.text());
      case MarkedDuplicate it -> draft.duplicateOf = Optional.of(it.of());
      case EpisodeLinked it -> draft.episode = Optional.of(it.episode());
      case ReportRejected it -> {
        draft.rejectionReason = Optional.of(it.reason());
        note(draft, ReportStep.REJECTION, it.rejectedAt(), FILING.code(), it.text());
      }
      case ReportWithdrawn it ->
          note(draft, ReportStep.WITHDRAWAL, it.withdrawnAt(), null, it.reason());
      case ReportEscalated it -> {
        draft.escalation = Optional.of(new Escalation(it.forum(), it.level(), it.escalatedAt()));
        note(draft, ReportStep.ESCALATION, it.escalatedAt(), it.side(), it.text());
      }
      case ReportClosed it -> {
        draft.counterparts(ViewedCounterpart::released);
        draft.closure =
            Optional.of(new Closure(it.closedAt(), it.resolution(), it.resolvedLocally()));
        note(draft, ReportStep.CLOSURE, it.closedAt(), FILING.code(), it.feedback());
      }
      case ReportReopened it ->
          note(draft, ReportStep.REOPENING, it.reopenedAt(), it.side(), it.text());
    }
  }

  private static void note(
      ReportDraft draft, ReportStep step, Instant at, Code side, TextCommitment text) {
    draft.note(
        new Note(
            text.field(),
            step.path(),
            at,
            Optional.ofNullable(side),
            Optional.empty(),
            Optional.empty()));
  }

  private static void reply(
      ReportDraft draft, ReportStep step, Instant at, int counterpart, TextCommitment text) {
    draft.note(
        new Note(
            text.field(),
            step.path(),
            at,
            Optional.of(RECEIVING.code()),
            Optional.of(counterpart),
            Optional.empty()));
  }

  private static ReportView filed(ReportFiled event, long sequence) {
    return new ReportView(
        event.reportId(),
        event.reportNumber(),
        ReportStatus.FILED,
        event.quarter(),
        event.filedAt(),
        sequence,
        0,
        event.occurredOn(),
        event.occurredPrecision(),
        event.discoveredOn(),
        event.collaborationArea(),
        event.reportingPrincipal(),
        event.reportingUnit(),
        event.counterparts().stream().map(ViewedCounterpart::of).toList(),
        event.originParty(),
        event.agreement(),
        event.owningForum(),
        event.concernClass(),
        event.processStep(),
        event.failureCategory(),
        event.secondaryCategories(),
        event.targetGroup(),
        event.consequence(),
        event.recurrenceLikelihood(),
        event.contributingFactors(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        event.resolvedLocally(),
        event.statutoryFlag(),
        event.noticedBy(),
        event.codeSetVersion(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        Map.of("self", "/deviations/v1/reports/" + event.reportId()));
  }
}
