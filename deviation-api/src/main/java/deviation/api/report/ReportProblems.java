package deviation.api.report;

import deviation.api.http.Fault;
import deviation.api.http.ProblemType;
import deviation.api.http.RefusalFaults;
import deviation.api.report.ReportRefusal.AlreadyFiled;
import deviation.api.report.ReportRefusal.AlreadyForwarded;
import deviation.api.report.ReportRefusal.AlreadyLinked;
import deviation.api.report.ReportRefusal.DateInFuture;
import deviation.api.report.ReportRefusal.DateInPast;
import deviation.api.report.ReportRefusal.DiscoveredBeforeOccurred;
import deviation.api.report.ReportRefusal.ForumOfOtherArea;
import deviation.api.report.ReportRefusal.InBody;
import deviation.api.report.ReportRefusal.NoSuchCounterpart;
import deviation.api.report.ReportRefusal.NoSuchReport;
import deviation.api.report.ReportRefusal.NotAwaited;
import deviation.api.report.ReportRefusal.NotFirstDay;
import deviation.api.report.ReportRefusal.NotNow;
import deviation.api.report.ReportRefusal.NotStanding;
import deviation.api.report.ReportRefusal.NotYours;
import deviation.api.report.ReportRefusal.OutOfRange;
import deviation.api.report.ReportRefusal.OwnCounterpart;
import deviation.api.report.ReportRefusal.PersonInText;
import deviation.api.report.ReportRefusal.Repeated;
import deviation.api.report.ReportRefusal.SameReport;
import deviation.api.report.ReportRefusal.TextEmpty;
import deviation.api.report.ReportRefusal.TextTooLong;
import deviation.api.report.ReportRefusal.TooFew;
import deviation.api.report.ReportRefusal.TooMany;
import deviation.api.report.ReportRefusal.UnknownAgreement;
import deviation.api.report.ReportRefusal.UnknownArea;
import deviation.api.report.ReportRefusal.UnknownClause;
import deviation.api.report.ReportRefusal.UnknownCode;
import deviation.api.report.ReportRefusal.UnknownForum;
import deviation.api.report.ReportRefusal.UnknownPrincipal;
import deviation.api.report.ReportRefusal.UnknownReport;
import deviation.api.report.ReportRefusal.UnknownUnit;
import deviation.api.report.ReportRefusal.UnknownVersion;
import java.util.List;
import java.util.Map;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** How the refusals of a report appear over HTTP. */
@Component
class ReportProblems implements RefusalFaults<ReportRefusal> {

  @Override
  public Class<ReportRefusal> refusals() {
    return ReportRefusal.class;
  }

  @Override
  public ProblemType type(ReportRefusal refusal) {
    return switch (refusal) {
      case InBody _ -> ProblemType.RULE_BROKEN;
      case AlreadyFiled _ -> ProblemType.CONFLICT;
      case NoSuchReport _ -> ProblemType.NOT_FOUND;
      case NotYours _ -> ProblemType.FORBIDDEN;
      case NotNow _ -> ProblemType.RULE_BROKEN;
    };
  }

  @Override
  public Fault fault(ReportRefusal refusal) {
    return switch (refusal) {
      case UnknownCode(var at, var codeSet) -> Fault.of(at, "unknown-code", codeSet);
      case UnknownArea(var at) -> Fault.of(at, "unknown-area");
      case UnknownPrincipal(var at) -> Fault.of(at, "unknown-principal");
      case UnknownUnit(var at) -> Fault.of(at, "unknown-unit");
      case UnknownAgreement(var at) -> Fault.of(at, "unknown-agreement");
      case UnknownClause(var at, var version) -> Fault.of(at, "unknown-clause", version);
      case DateInFuture(var at, var today) -> Fault.of(at, "date-in-future", today.toString());
      case NotFirstDay(var at, var first) -> Fault.of(at, "not-first-day", first.toString());
      case DiscoveredBeforeOccurred(var at) -> Fault.of(at, "discovered-before-occurred");
      case OwnCounterpart(var at) -> Fault.of(at, "own-counterpart");
      case Repeated(var at) -> Fault.of(at, "repeated");
      case TooMany(var at, var most) -> Fault.of(at, "too-many", most);
      case TooFew(var at, var least) -> Fault.of(at, "too-few", least);
      case OutOfRange(var at, var least, var most) -> Fault.of(at, "out-of-range", least, most);
      case TextTooLong(var at, var length, var most) -> Fault.of(at, "text-too-long", length, most);
      case TextEmpty(var at) -> Fault.of(at, "text-empty");
      case PersonInText(var at, var findings) ->
          new Fault(at, "de-identification", List.of(), Map.of("findings", findings));
      case AlreadyFiled(var first) ->
          new Fault(
              "/localCaseRef", "already-filed", List.of(), Map.of("reportId", first.toString()));
      case UnknownVersion(var at, var version) -> Fault.of(at, "unknown-version", version);
      case DateInPast(var at, var today) -> Fault.of(at, "date-in-past", today.toString());
      case NoSuchCounterpart(var at, var there) -> Fault.of(at, "no-such-counterpart", there);
      case AlreadyForwarded(var at) -> Fault.of(at, "already-forwarded");
      case NotAwaited(var at) -> Fault.of(at, "not-awaited");
      case UnknownForum(var at) -> Fault.of(at, "unknown-forum");
      case ForumOfOtherArea(var at) -> Fault.of(at, "forum-of-other-area");
      case UnknownReport(var at) -> Fault.of(at, "unknown-report");
      case SameReport(var at) -> Fault.of(at, "same-report");
      case NotStanding(var at, var status) -> Fault.of(at, "not-standing", named(status));
      case AlreadyLinked(var at) -> Fault.of(at, "already-linked");
      case NoSuchReport _ -> Fault.of("", "no-such-report");
      case NotYours _ -> Fault.of("", "not-yours");
      case NotNow(var status) -> Fault.of("", "not-now", named(status));
    };
  }

  private static Object named(ReportStatus status) {
    return new DefaultMessageSourceResolvable("status." + status.name());
  }
}
