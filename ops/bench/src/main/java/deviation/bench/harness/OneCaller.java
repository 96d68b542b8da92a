package deviation.bench.harness;

import deviation.api.access.Detail;
import deviation.api.access.Grant;
import deviation.api.access.Reach;
import deviation.api.access.Role;
import deviation.api.access.Rows;
import deviation.api.common.AreaId;
import deviation.api.common.DeviationCommand;
import deviation.api.common.DeviationQuery;
import deviation.api.common.PrincipalId;
import deviation.api.http.Gate;
import deviation.api.register.Registers;
import deviation.api.report.ReportQuery.ListReports;
import deviation.ops.access.rules.Admitted;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * Who sends and asks where there is no request: of lists the demo's coordinator, of the rest its
 * process leader, each as far as the rules let them reach.
 */
@Component
@Primary
@ConditionalOnProperty(OneCaller.PROPERTY)
class OneCaller implements Admitted, Gate {

  static final String PROPERTY = "bench.one-caller";

  private static final String KEY = "00000000-0000-4000-8000-000000000001";

  private final Reach coordinator =
      new Reach(
          List.of(
              new Grant(Role.COORDINATOR, Rows.OWN_PRINCIPAL, Detail.FULL),
              new Grant(Role.COORDINATOR, Rows.COUNTERPART, Detail.NO_TEXT)),
          Optional.empty(),
          Optional.empty(),
          Optional.of(new PrincipalId("1480")),
          Set.of());

  private final Registers registers;

  OneCaller(Registers registers) {
    this.registers = registers;
  }

  @Override
  public String pseudonym() {
    return KEY;
  }

  @Override
  public Map<String, ?> pass(DeviationCommand command) {
    return Map.of();
  }

  @Override
  public Map<String, ?> pass(DeviationQuery<?> query) {
    return Map.of(Reach.META, query instanceof ListReports ? coordinator : leader());
  }

  private Reach leader() {
    return new Reach(
        List.of(new Grant(Role.PROCESS_LEADER, Rows.AREA, Detail.FULL)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        registers.withChildren(new AreaId("goteborgsomradet")));
  }
}
