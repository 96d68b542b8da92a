package deviation.projections.reportlist;

import deviation.api.common.After;
import deviation.api.report.ReportQuery.ReportFilter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * A filter as a condition. It names only what is asked for, so that the planner sees which index
 * fits.
 *
 * @param condition of constants and question marks alone
 * @param values those that the question marks stand for
 */
record Narrowed(String condition, List<Object> values) {

  /**
   * @param after the row that those wanted come after, the latest filed first
   */
  static Narrowed by(ReportFilter filter, Optional<After> after) {
    var narrowing = new Narrowing();
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
