package deviation.ops.access.rules;

import deviation.api.report.ReportEvent.ReportFiled;
import deviation.api.report.ReportEvent.ReportWithdrawn;
import deviation.ops.RunningApplication;
import deviation.ops.eventstore.EventLog;
import deviation.ops.eventstore.StoredEvent;
import deviation.ops.wiring.WireNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every report as the log itself tells of it, read past all access rules.
 *
 * @param reporter the pseudonymous key in the first event's meta-data
 */
record Facts(ReportFiled filed, Optional<String> reporter, boolean withdrawn) {

  static List<Facts> all() {
    var mapper = RunningApplication.context().getBean("eventMapper", JsonMapper.class);
    var names = RunningApplication.bean(WireNames.class);
    var filed = new ArrayList<Facts>();
    var withdrawn = new HashSet<UUID>();
    for (var event : RunningApplication.bean(EventLog.class).page(0, Integer.MAX_VALUE)) {
      var type = names.find(event.type(), event.revision()).orElseThrow();
      switch (mapper.readValue(event.payload(), type)) {
        case ReportFiled first -> filed.add(new Facts(first, actor(mapper, event), false));
        case ReportWithdrawn last -> withdrawn.add(last.reportId());
        case Object other -> throw new IllegalStateException(other.getClass().getName());
      }
    }
    return filed.stream().map(report -> report.standing(withdrawn)).toList();
  }

  private Facts standing(Set<UUID> withdrawn) {
    return new Facts(filed, reporter, withdrawn.contains(filed.reportId()));
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
    return filed.counterparts().stream()
        .anyMatch(counterpart -> counterpart.principal().value().equals(principal));
  }

  /** Whether it is of the figures (api.md, section 3). */
  boolean counts() {
    return !withdrawn && !filed.concernClass().value().equals("GOOD_EXAMPLE");
  }
}
