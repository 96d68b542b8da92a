package deviation.domain.report;

import deviation.api.report.FiledCounterpart;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A counterpart of a report, as decisions need to know it.
 *
 * @param forwarded it was asked at least once, and so may take part
 * @param awaited the last day for the reply that is waited for; empty while none is
 * @param noted that day passed, and that was noted
 */
record Counterpart(
    FiledCounterpart who, boolean forwarded, Optional<LocalDate> awaited, boolean noted) {

  static Counterpart of(FiledCounterpart who) {
    return new Counterpart(who, false, Optional.empty(), false);
  }

  Counterpart asked(LocalDate due) {
    return new Counterpart(who, true, Optional.of(due), false);
  }

  Counterpart replacedBy(FiledCounterpart other) {
    return new Counterpart(other, forwarded, awaited, noted);
  }

  /** Nothing is waited for any more. */
  Counterpart released() {
    return new Counterpart(who, forwarded, Optional.empty(), noted);
  }

  Counterpart overdue() {
    return new Counterpart(who, forwarded, awaited, true);
  }
}
