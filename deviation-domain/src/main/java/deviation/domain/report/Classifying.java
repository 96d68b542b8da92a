package deviation.domain.report;

import deviation.api.common.Code;
import deviation.api.register.CodeSet;
import deviation.api.report.Classification;
import deviation.api.report.ClassificationBody;
import deviation.api.report.ReportEvent;
import deviation.api.report.ReportEvent.DeIdentificationFindingsCleared;
import deviation.api.report.ReportEvent.ReportReclassified;
import deviation.api.report.ReportEvent.ReportTriaged;
import deviation.api.report.ReportRefusal;
import deviation.api.report.ReportRefusal.Repeated;
import deviation.api.report.ReportRefusal.TooMany;
import deviation.api.report.ReportRefusal.UnknownCode;
import deviation.api.report.ReportRefusal.UnknownVersion;
import deviation.domain.report.ReportState.Reported;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** How a coordinator classifies a report: at triage, and again when more is known. */
final class Classifying {

  private static final int MOST_SECONDARY = 2;
  private static final String CATEGORIES = "failureCategory";

  private Classifying() {}

  /** Whoever triages has read the texts, and answers for what the gate wasn't sure about. */
  static List<ReportEvent> triage(
      UUID id, Reported report, ClassificationBody body, Writing writing) {
    var now = writing.context().now();
    var from = report.classification();
    var triaged =
        writing.of(
            "/reason",
            body.reason(),
            refusals(report, body, writing.context()),
            reason ->
                new ReportTriaged(id, now, body.codeSetVersion(), from, body.of(from), reason));
    return Stream.concat(
            report.unscreened()
                ? Stream.of(new DeIdentificationFindingsCleared(id, now))
                : Stream.of(),
            triaged.stream())
        .toList();
  }

  static List<ReportEvent> again(
      UUID id, Reported report, ClassificationBody body, Writing writing) {
    var from = report.classification();
    return writing.of(
        "/reason",
        body.reason(),
        refusals(report, body, writing.context()),
        reason ->
            new ReportReclassified(
                id, writing.context().now(), body.codeSetVersion(), from, body.of(from), reason));
  }

  private static List<ReportRefusal> refusals(
      Reported report, ClassificationBody body, ReportContext context) {
    var day = dayOf(body.codeSetVersion(), report, context);
    if (day.isEmpty()) {
      var current = context.registers().codeSet(CATEGORIES, CodeRules.today(context)).orElseThrow();
      return List.of(new UnknownVersion("/codeSetVersion", current.version()));
    }
    return codes(body.of(report.classification()), day.get(), context);
  }

  /** The day whose sets have that version: the event's, or today. */
  private static Optional<LocalDate> dayOf(int version, Reported report, ReportContext context) {
    return Stream.of(report.occurredOn(), CodeRules.today(context))
        .filter(
            day ->
                context
                    .registers()
                    .codeSet(CATEGORIES, day)
                    .map(CodeSet::version)
                    .filter(held -> held == version)
                    .isPresent())
        .findFirst();
  }

  private static List<ReportRefusal> codes(
      Classification to, LocalDate day, ReportContext context) {
    var refusals = new ArrayList<ReportRefusal>();
    if (!known(to.failureCategory(), CATEGORIES, day, context)) {
      refusals.add(new UnknownCode("/failureCategory", CATEGORIES));
    }
    if (!known(to.processStep(), "processStep", day, context)) {
      refusals.add(new UnknownCode("/processStep", "processStep"));
    }
    if (to.secondaryCategories().size() > MOST_SECONDARY) {
      refusals.add(new TooMany("/secondaryCategories", MOST_SECONDARY));
      return refusals;
    }
    var seen = new HashSet<>(List.of(to.failureCategory()));
    for (int i = 0; i < to.secondaryCategories().size(); i++) {
      var code = to.secondaryCategories().get(i);
      if (!known(code, CATEGORIES, day, context)) {
        refusals.add(new UnknownCode("/secondaryCategories/" + i, CATEGORIES));
      }
      if (!seen.add(code)) {
        refusals.add(new Repeated("/secondaryCategories/" + i));
      }
    }
    return refusals;
  }

  private static boolean known(Code code, String codeSet, LocalDate day, ReportContext context) {
    return context.registers().codeSet(codeSet, day).filter(set -> set.has(code)).isPresent();
  }
}
