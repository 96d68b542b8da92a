package deviation.api.report;

import deviation.api.common.Code;
import deviation.api.common.DeviationCommand;
import deviation.api.common.ForumId;
import deviation.api.common.Parties;
import deviation.api.common.PrincipalId;
import deviation.api.common.Text;
import deviation.api.common.UnitId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What can be asked of a report. Every text of it has 1 to 2,000 code units after NFC. */
public sealed interface ReportCommand extends DeviationCommand {

  UUID reportId();

  @Override
  default UUID aggregateId() {
    return reportId();
  }

  /** Files a report; the id is random, for an ordered one would tell when it was filed. */
  record FileReport(UUID reportId, ReportBody body) implements ReportCommand {

    @Override
    public Optional<Parties> parties() {
      return Optional.of(body.parties());
    }
  }

  /** What somebody takes upon a report that is there. */
  sealed interface StepCommand extends ReportCommand {

    ReportStep step();
  }

  /** Classifies a filed report, and clears its unsure findings. */
  record TriageReport(UUID reportId, ClassificationBody body) implements StepCommand {

    @Override
    public ReportStep step() {
      return ReportStep.TRIAGE;
    }
  }

  record ReclassifyReport(UUID reportId, ClassificationBody body) implements StepCommand {

    @Override
    public ReportStep step() {
      return ReportStep.RECLASSIFICATION;
    }
  }

  /**
   * Asks a counterpart for its reply.
   *
   * @param counterpart its place in the report, from 0
   * @param due the last day for the reply, in Europe/Stockholm; by the area's rule when left out
   */
  record ForwardReport(UUID reportId, int counterpart, Optional<LocalDate> due)
      implements StepCommand {

    @Override
    public ReportStep step() {
      return ReportStep.FORWARDING;
    }
  }

  /**
   * Passes a report on to the unit that it should have gone to; the reply stays due when it was.
   *
   * @param counterpart whose place the unit takes; left out: that of the one who hands over
   */
  record HandOverReport(
      UUID reportId,
      Optional<Integer> counterpart,
      PrincipalId principal,
      Optional<UnitId> unit,
      Text reason)
      implements StepCommand {

    @Override
    public ReportStep step() {
      return ReportStep.HAND_OVER;
    }
  }

  /**
   * @param counterpart whose reply it is; left out: that of the one who responds
   */
  record RespondToReport(UUID reportId, Optional<Integer> counterpart, Text text, Code resolution)
      implements StepCommand {

    @Override
    public ReportStep step() {
      return ReportStep.RESPONSE;
    }
  }

  /** Before triage it sends the report back; later it is a question and nothing waits for it. */
  record RequestCompletion(UUID reportId, Text text) implements StepCommand {

    @Override
    public ReportStep step() {
      return ReportStep.COMPLETION_REQUEST;
    }
  }

  record AddAddendum(UUID reportId, Text text) implements StepCommand {

    @Override
    public ReportStep step() {
      return ReportStep.ADDENDUM;
    }
  }

  /**
   * @param of the report that was filed twice
   */
  record MarkDuplicate(UUID reportId, UUID of) implements StepCommand {

    @Override
    public ReportStep step() {
      return ReportStep.DUPLICATE;
    }
  }

  /**
   * @param with another report of the same event
   */
  record LinkEpisode(UUID reportId, UUID with) implements StepCommand {

    @Override
    public ReportStep step() {
      return ReportStep.EPISODE;
    }
  }

  record RejectReport(UUID reportId, Code reason, Text text) implements StepCommand {

    @Override
    public ReportStep step() {
      return ReportStep.REJECTION;
    }
  }

  /** Takes a report back before anybody worked on it. */
  record WithdrawReport(UUID reportId, Text reason) implements StepCommand {

    @Override
    public ReportStep step() {
      return ReportStep.WITHDRAWAL;
    }
  }

  record EscalateReport(UUID reportId, ForumId forum, Text text) implements StepCommand {

    @Override
    public ReportStep step() {
      return ReportStep.ESCALATION;
    }
  }

  /**
   * @param feedback what the one who reported is told
   */
  record CloseReport(UUID reportId, Code resolution, Code resolvedLocally, Text feedback)
      implements StepCommand {

    @Override
    public ReportStep step() {
      return ReportStep.CLOSURE;
    }
  }

  record ReopenReport(UUID reportId, Text text) implements StepCommand {

    @Override
    public ReportStep step() {
      return ReportStep.REOPENING;
    }
  }

  /** What the service does by itself: nothing happens where it is done already. */
  sealed interface ServiceCommand extends ReportCommand {}

  /** Notes that a counterpart's reply is overdue, once its day is over and it hasn't come. */
  record NoteOverdueReply(UUID reportId, int counterpart) implements ServiceCommand {}

  /**
   * Follows another report into an episode, for that one was linked with this.
   *
   * @param episode the other's
   */
  record JoinEpisode(UUID reportId, UUID episode, UUID with) implements ServiceCommand {}
}
