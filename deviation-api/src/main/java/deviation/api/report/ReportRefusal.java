package deviation.api.report;

import deviation.api.common.Refusal;
import deviation.api.screening.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Why a command about a report is refused. Pointers are RFC 6901 pointers into the body; no word of
 * a text is among the facts.
 */
public sealed interface ReportRefusal extends Refusal {

  /** A refusal that concerns one place of the body. */
  sealed interface InBody extends ReportRefusal {

    String pointer();
  }

  /** The code isn't in the code set of that name and day. */
  record UnknownCode(String pointer, String codeSet) implements InBody {}

  record UnknownArea(String pointer) implements InBody {}

  record UnknownPrincipal(String pointer) implements InBody {}

  /** No such unit on that day, or it belongs to another principal. */
  record UnknownUnit(String pointer) implements InBody {}

  record UnknownAgreement(String pointer) implements InBody {}

  /** The agreement's version has no such point. */
  record UnknownClause(String pointer, int version) implements InBody {}

  record DateInFuture(String pointer, LocalDate today) implements InBody {}

  /** With precision MONTH or QUARTER the day must be the period's first. */
  record NotFirstDay(String pointer, LocalDate firstDay) implements InBody {}

  record DiscoveredBeforeOccurred(String pointer) implements InBody {}

  record OwnCounterpart(String pointer) implements InBody {}

  record Repeated(String pointer) implements InBody {}

  record TooMany(String pointer, int most) implements InBody {}

  record TooFew(String pointer, int least) implements InBody {}

  record OutOfRange(String pointer, int least, int most) implements InBody {}

  /** Lengths in UTF-16 code units after NFC. */
  record TextTooLong(String pointer, int length, int most) implements InBody {}

  record TextEmpty(String pointer) implements InBody {}

  /** A sure identifier of a person stands in the text; all its findings are given. */
  record PersonInText(String pointer, List<Finding> findings) implements InBody {}

  /**
   * No such version of the code sets held on the event's day or holds today.
   *
   * @param version the one of today
   */
  record UnknownVersion(String pointer, int version) implements InBody {}

  record DateInPast(String pointer, LocalDate today) implements InBody {}

  /** The report has no counterpart at that place. */
  record NoSuchCounterpart(String pointer, int counterparts) implements InBody {}

  /** The counterpart has been asked and has yet to answer. */
  record AlreadyForwarded(String pointer) implements InBody {}

  /** Nothing is waited for from the counterpart. */
  record NotAwaited(String pointer) implements InBody {}

  record UnknownForum(String pointer) implements InBody {}

  /** The forum is neither of the report's area nor of one above it. */
  record ForumOfOtherArea(String pointer) implements InBody {}

  /** There is no such report, or it isn't one of those that the step may name. */
  record UnknownReport(String pointer) implements InBody {}

  /** A report is neither its own duplicate nor linked with itself. */
  record SameReport(String pointer) implements InBody {}

  /** The report named stands for nothing itself: rejected, withdrawn or a duplicate. */
  record NotStanding(String pointer, ReportStatus status) implements InBody {}

  /** The two are of one episode already. */
  record AlreadyLinked(String pointer) implements InBody {}

  /** The unit has filed a report with this case of its own system before. */
  record AlreadyFiled(UUID reportId) implements ReportRefusal {}

  record NoSuchReport() implements ReportRefusal {}

  /** The step is for another party of the report to take. */
  record NotYours() implements ReportRefusal {}

  /** The step can't be taken where the report stands. */
  record NotNow(ReportStatus status) implements ReportRefusal {}
}
