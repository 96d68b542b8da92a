package deviation.projections.reportlist;

import deviation.api.access.Grant;
import deviation.api.access.Reach;
import deviation.api.access.Rows;
import deviation.api.common.After;
import deviation.api.common.AreaId;
import deviation.api.report.ReportQuery.ReportFilter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * A filter as a condition. It names only what is asked for, so that the planner sees which index
 * fits.
 *
 * @param condition of constants and question marks alone
 * @param values those that the question marks stand for
 */
record Narrowed(String condition, List<Object> values) {

  /**
   * @param reach whose rows those wanted are
   * @param after the row that those wanted come after, the latest filed first
   */
  static Narrowed by(ReportFilter filter, Reach reach, Optional<After> after) {
    var narrowing = new Narrowing();
    narrowing.reach(reach);
    narrowing.add("quarter = ?", filter.quarter());
    narrowing.add("principal = ?", filter.principal());
    narrowing.add("counterparts @> ARRAY[?::text]", filter.counterpart());
    narrowing.add("agreement = ?", filter.agreement());
    narrowing.add("failure_category = ?", filter.failureCategory());
    narrowing.add("process_step = ?", filter.processStep());
    narrowing.add("status = ?", filter.status());
    after.ifPresent(narrowing::addAfter);
    return new Narrowed(narrowing.conditions.toString(), narrowing.values);
  }

  private static final class Narrowing {

    private final StringJoiner conditions = new StringJoiner(" AND ").setEmptyValue("true");
    private final List<Object> values = new ArrayList<>();

    /** The rows that any grant is of; none without one. */
    void reach(Reach reach) {
      var any = new StringJoiner(" OR ", "(", ")").setEmptyValue("false");
      reach.grants().stream()
          .map(Grant::rows)
          .distinct()
          .forEach(rows -> any.add(condition(rows, reach)));
      conditions.add(any.toString());
    }

    private String condition(Rows rows, Reach reach) {
      return switch (rows) {
        case ANY -> "true";
        case OWN -> equal("reporter = ?", reach.person());
        case OWN_UNIT ->
            reach.unit().isPresent()
                ? equal("unit = ?", reach.unit())
                : condition(Rows.OWN_PRINCIPAL, reach);
        case OWN_PRINCIPAL -> equal("principal = ?", reach.principal());
        case COUNTERPART, RECEIVER -> equal("counterparts @> ARRAY[?::text]", reach.principal());
        case AREA -> {
          values.add(reach.areas().stream().map(AreaId::value).collect(Collectors.joining(",")));
          yield "area = ANY (string_to_array(?, ','))";
        }
      };
    }

    private String equal(String condition, Optional<?> value) {
      value.ifPresent(given -> values.add(given.toString()));
      return value.isPresent() ? condition : "false";
    }

    void addAfter(After after) {
      conditions.add("(filed_at, report_id) < (?, ?)");
      values.add(Instant.EPOCH.plus(after.rank(), ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
      values.add(after.id());
    }

    void add(String condition, Optional<?> value) {
      value.ifPresent(
          given -> {
            conditions.add(condition);
            values.add(given.toString());
          });
    }
  }
}
