package deviation.ops.readmodels;

import deviation.api.common.AgreementId;
import deviation.api.common.Code;
import deviation.api.common.PrincipalId;
import deviation.api.common.Quarter;
import deviation.api.report.ReportQuery.ReportFilter;
import deviation.api.report.ReportStatus;
import java.util.Optional;

/** A filter by one thing. */
final class Filter {

  static final ReportFilter NONE = of("", "");

  private Filter() {}

  static ReportFilter of(String field, Object value) {
    return new ReportFilter(
        given("quarter", field, value, Quarter.class),
        given("principal", field, value, PrincipalId.class),
        given("counterpart", field, value, PrincipalId.class),
        given("agreement", field, value, AgreementId.class),
        given("failureCategory", field, value, Code.class),
        given("processStep", field, value, Code.class),
        given("status", field, value, ReportStatus.class));
  }

  private static <T> Optional<T> given(String name, String field, Object value, Class<T> type) {
    return name.equals(field) ? Optional.of(type.cast(value)) : Optional.empty();
  }
}
