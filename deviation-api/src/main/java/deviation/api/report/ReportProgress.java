package deviation.api.report;

import deviation.api.common.Code;
import deviation.api.common.ForumId;
import deviation.api.common.PrincipalId;
import deviation.api.common.Text;
import deviation.api.common.UnitId;
import deviation.api.register.PrincipalKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What a view tells of a report's way: the parts that come after filing. */
public final class ReportProgress {

  private ReportProgress() {}

  /**
   * A counterpart, and where its reply stands.
   *
   * @param forwardedAt when it was last asked
   * @param due the last day for its reply, in Europe/Stockholm
   * @param respondedAt when it answered what it was last asked
   * @param overdueAt when it was noted that the day had passed without a reply
   * @param handedOverFrom whose place it took
   */
  public record ViewedCounterpart(
      PrincipalId principal,
      PrincipalKind kind,
      Optional<UnitId> unit,
      Optional<Instant> forwardedAt,
      Optional<LocalDate> due,
      Optional<Instant> respondedAt,
      Optional<Code> resolution,
      Optional<Instant> overdueAt,
      Optional<ReportBody.Counterpart> handedOverFrom) {

    static ViewedCounterpart of(FiledCounterpart filed) {
      return new ViewedCounterpart(
          filed.principal(),
          filed.kind(),
          filed.unit(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }

    /** Asked, and yet to answer. */
    public boolean awaited() {
      return due.isPresent() && respondedAt.isEmpty();
    }

    /** The report was closed: no reply is due any more. */
    ViewedCounterpart released() {
      return awaited()
          ? new ViewedCounterpart(
              principal,
              kind,
              unit,
              forwardedAt,
              Optional.empty(),
              respondedAt,
              resolution,
              overdueAt,
              handedOverFrom)
          : this;
    }

    ViewedCounterpart asked(Instant at, LocalDate until) {
      return new ViewedCounterpart(
          principal,
          kind,
          unit,
          Optional.of(at),
          Optional.of(until),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          handedOverFrom);
    }

    ViewedCounterpart replacedBy(FiledCounterpart other) {
      return new ViewedCounterpart(
          other.principal(),
          other.kind(),
          other.unit(),
          forwardedAt,
          due,
          respondedAt,
          resolution,
          overdueAt,
          Optional.of(new ReportBody.Counterpart(principal, unit)));
    }

    ViewedCounterpart answered(Instant at, Code how) {
      return new ViewedCounterpart(
          principal,
          kind,
          unit,
          forwardedAt,
          due,
          Optional.of(at),
          Optional.of(how),
          overdueAt,
          handedOverFrom);
    }

    ViewedCounterpart overdue(Instant at) {
      return new ViewedCounterpart(
          principal,
          kind,
          unit,
          forwardedAt,
          due,
          respondedAt,
          resolution,
          Optional.of(at),
          handedOverFrom);
    }
  }

  /**
   * What is waited for next.
   *
   * @param what REPLY
   * @param when the last day, in Europe/Stockholm
   * @param from whose it is
   */
  public record Due(Code what, LocalDate when, ReportBody.Counterpart from) {}

  /**
   * Something that was written about a report after it was filed.
   *
   * @param id its field among the report's texts, such as {@code response.4}
   * @param step the last part of the step's address
   * @param side as whom it was written: REPORTER, FILING or RECEIVING; empty where nobody noted it
   * @param counterpart the place of the one who wrote, where a reply or a hand-over is
   * @param text empty where texts aren't shown
   */
  public record Note(
      String id,
      String step,
      Instant at,
      Optional<Code> side,
      Optional<Integer> counterpart,
      Optional<Text> text) {}

  /**
   * Where the gate wasn't sure: until triage.
   *
   * @param pointer of the text, in the view
   */
  public record ViewedFinding(
      String pointer, Code kind, int start, int end, Code confidence, String suggestion) {}

  /** On whose table the report was last placed. */
  public record Escalation(ForumId forum, Code level, Instant at) {}

  /** How the report was last closed. */
  public record Closure(Instant closedAt, Code resolution, Code resolvedLocally) {}
}
