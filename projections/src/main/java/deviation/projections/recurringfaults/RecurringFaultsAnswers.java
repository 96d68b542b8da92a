package deviation.projections.recurringfaults;

import deviation.api.access.Reach;
import deviation.api.register.Registers;
import deviation.api.systemfault.SystemFaultList;
import deviation.api.systemfault.SystemFaultQuery.ListSystemFaults;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class RecurringFaultsAnswers {

  private final RecurringFaultsTable table;
  private final Registers registers;

  RecurringFaultsAnswers(RecurringFaultsTable table, Registers registers) {
    this.table = table;
    this.registers = registers;
  }

  @QueryHandler
  SystemFaultList answer(ListSystemFaults query, @MetaDataValue(Reach.META) Reach reach) {
    var areas = query.area().map(registers::withChildren).or(reach::areasOfAll);
    return new SystemFaultList(table.list(areas, query.part()), table.count(areas));
  }
}
