package deviation.ops.wiring;

import deviation.api.common.PrincipalId;
import deviation.api.common.Quarter;
import deviation.api.common.Refused;
import deviation.api.common.Text;
import deviation.api.common.UnitId;
import deviation.api.register.Registers;
import deviation.api.report.ReportEvent;
import deviation.api.report.ReportRefusal.AlreadyFiled;
import deviation.api.text.TextCommitment;
import deviation.api.text.Texts;
import deviation.domain.report.ReportContext;
import deviation.ops.eventstore.EventLog;
import deviation.ops.eventstore.StoredEvent;
import deviation.ops.localcases.LocalCases;
import deviation.ops.numbers.ReportNumbers;
import deviation.ops.registers.CurrentRegisters;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What decisions about reports get from the running service. */
@Component
record OutsideOfReports(
    ServiceClock clock,
    CurrentRegisters current,
    ReportNumbers numbers,
    Texts texts,
    LocalCases cases,
    EventLog log,
    WireNames names,
    @Qualifier("eventMapper") JsonMapper mapper)
    implements ReportContext {

  @Override
  public Instant now() {
    return clock.instant();
  }

  @Override
  public Registers registers() {
    return current.now();
  }

  @Override
  public String nextNumber(PrincipalId reporting, Quarter quarter) {
    return numbers.next(reporting.county(), quarter);
  }

  @Override
  public List<ReportEvent> history(UUID reportId) {
    return log.current(reportId.toString()).stream().map(this::read).toList();
  }

  private ReportEvent read(StoredEvent event) {
    return (ReportEvent)
        mapper.readValue(event.payload(), names.type(event.type(), event.revision()));
  }

  @Override
  public TextCommitment seal(UUID reportId, String field, Text text) {
    return texts.seal(reportId, field, text);
  }

  @Override
  public Optional<UUID> claimLocalCase(UnitId unit, Text reference, UUID reportId) {
    return cases.claim(
        unit, reference, reportId, first -> new Refused(List.of(new AlreadyFiled(first))));
  }
}
