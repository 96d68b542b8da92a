package deviation.ops.access.rules;

import deviation.api.common.Parties;
import deviation.api.common.PrincipalId;
import deviation.api.report.FiledCounterpart;
import deviation.api.report.ReportEvent;
import deviation.api.report.ReportEvent.HandedOverToOtherUnit;
import deviation.api.report.ReportEvent.ReportFiled;
import deviation.api.report.ReportStatus;
import deviation.ops.RunningApplication;
import deviation.ops.eventstore.EventLog;
import deviation.ops.eventstore.StoredEvent;
import deviation.ops.wiring.WireNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every report as the log itself tells of it, read past all access rules.
 *
 * @param reporter the pseudonymous key in the first event's meta-data
 * @param places the principal of each counterpart as it is now
 */
record Facts(
    ReportFiled filed,
    Optional<String> reporter,
    ReportStatus status,
    Parties parties,
    List<PrincipalId> places) {

  static List<Facts> all() {
    var mapper = RunningApplication.context().getBean("eventMapper", JsonMapper.class);
    var names = RunningApplication.bean(WireNames.class);
    var reports = new LinkedHashMap<UUID, Facts>();
    for (var event : RunningApplication.bean(EventLog.class).page(0, Integer.MAX_VALUE)) {
      var type = names.find(event.type(), event.revision()).orElseThrow();
      var read = (ReportEvent) mapper.readValue(event.payload(), type);
      reports.compute(
          read.reportId(),
          (_, before) ->
              read instanceof ReportFiled first
                  ? begun(first, actor(mapper, event))
                  : before.after(read));
    }
    return List.copyOf(reports.values());
  }

  private static Facts begun(ReportFiled first, Optional<String> reporter) {
    var places = first.counterparts().stream().map(FiledCounterpart::principal).toList();
    return new Facts(first, reporter, ReportStatus.FILED, first.parties().orElseThrow(), places);
  }

  private Facts after(ReportEvent event) {
    var now = new ArrayList<>(places);
    if (event instanceof HandedOverToOtherUnit handed) {
      now.set(handed.counterpart(), handed.to().principal());
    }
    return new Facts(
        filed, reporter, ReportStatus.after(status, event), event.parties(parties), now);
  }

  private static Optional<String> actor(JsonMapper mapper, StoredEvent event) {
    return Optional.ofNullable(mapper.readTree(event.meta()).path("actorKey").stringValue(null));
  }

  UUID id() {
    return filed.reportId();
  }

  String area() {
    return filed.collaborationArea().value();
  }

  String principal() {
    return filed.reportingPrincipal().value();
  }

  String unit() {
    return filed.reportingUnit().value();
  }

  boolean hasCounterpart(String principal) {
    return parties.counterparts().contains(new PrincipalId(principal));
  }

  /** Whether figures about the principal count it as received. */
  boolean isAbout(String principal) {
    return places.contains(new PrincipalId(principal));
  }

  boolean hasReceiver(String principal) {
    return parties.receivers().contains(new PrincipalId(principal));
  }

  /** Whether it is of the figures (api.md, section 3). */
  boolean counts() {
    return status.counts() && !filed.concernClass().value().equals("GOOD_EXAMPLE");
  }
}
