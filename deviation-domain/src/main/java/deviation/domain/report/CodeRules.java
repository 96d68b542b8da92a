package deviation.domain.report;

import deviation.api.common.Code;
import deviation.api.report.ReportRefusal;
import deviation.api.report.ReportRefusal.UnknownCode;
import java.time.LocalDate;
import java.util.List;

/** What the code of a step must satisfy: it is in today's set. */
final class CodeRules {

  private CodeRules() {}

  static List<ReportRefusal> refusals(
      String pointer, String codeSet, Code code, ReportContext context) {
    var known = context.registers().codeSet(codeSet, today(context)).filter(set -> set.has(code));
    return known.isPresent() ? List.of() : List.of(new UnknownCode(pointer, codeSet));
  }

  static LocalDate today(ReportContext context) {
    return LocalDate.ofInstant(context.now(), DateRules.BUSINESS_ZONE);
  }
}
