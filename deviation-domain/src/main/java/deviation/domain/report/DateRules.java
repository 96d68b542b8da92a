package deviation.domain.report;

import deviation.api.common.Quarter;
import deviation.api.report.ReportBody;
import deviation.api.report.ReportRefusal;
import deviation.api.report.ReportRefusal.DateInFuture;
import deviation.api.report.ReportRefusal.DiscoveredBeforeOccurred;
import deviation.api.report.ReportRefusal.NotFirstDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What the dates of a body must satisfy, by the calendar of Europe/Stockholm. */
final class DateRules {

  static final ZoneId BUSINESS_ZONE = ZoneId.of("Europe/Stockholm");

  private DateRules() {}

  static List<ReportRefusal> refusals(ReportBody body, Instant now) {
    var refusals = new ArrayList<ReportRefusal>();
    var today = LocalDate.ofInstant(now, BUSINESS_ZONE);
    var occurred = body.occurredOn();
    var firstDay = firstDay(body);
    if (occurred.isAfter(today)) {
      refusals.add(new DateInFuture("/occurredOn", today));
    }
    if (!occurred.equals(firstDay)) {
      refusals.add(new NotFirstDay("/occurredOn", firstDay));
    }
    body.discoveredOn()
        .ifPresent(
            discovered -> {
              if (discovered.isAfter(today)) {
                refusals.add(new DateInFuture("/discoveredOn", today));
              }
              if (discovered.isBefore(occurred)) {
                refusals.add(new DiscoveredBeforeOccurred("/discoveredOn"));
              }
            });
    return refusals;
  }

  private static LocalDate firstDay(ReportBody body) {
    var precision = body.occurredPrecision().map(code -> code.value()).orElse("DAY");
    var occurred = body.occurredOn();
    if (precision.equals("MONTH")) {
      return occurred.withDayOfMonth(1);
    }
    return precision.equals("QUARTER") ? Quarter.of(occurred).firstDay() : occurred;
  }
}
