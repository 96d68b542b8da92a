package deviation.ops.files;

import deviation.api.systemfault.SystemFaultView;
import java.util.List;

/** A row for each thing that recurs. */
final class SystemFaultColumns {

  private SystemFaultColumns() {}

  static Columns<SystemFaultView> of(Names names) {
    return new Columns<SystemFaultView>(names)
        .word("id", SystemFaultView::id)
        .word("status", SystemFaultView::status)
        .keyed("area", fault -> List.of(fault.area()), names::area)
        .keyed("agreement", fault -> List.of(fault.agreement()), names::agreement)
        .word("clause", SystemFaultView::clause)
        .keyed(
            "failureCategory",
            fault -> List.of(fault.failureCategory()),
            names.codes("failureCategory"))
        .keyed("processStep", fault -> List.of(fault.processStep()), names.codes("processStep"))
        .keyed("direction", fault -> List.of(fault.direction()), names::direction)
        .count("episodes", SystemFaultView::episodes)
        .count("total", SystemFaultView::reports)
        .word(
            "quarters",
            fault -> String.join("|", fault.quarters().stream().map(Object::toString).toList()))
        .keyed("units", SystemFaultView::units, names::unit)
        .count("ruleVersion", SystemFaultView::ruleVersion)
        .word("detectedAt", SystemFaultView::detectedAt);
  }
}
