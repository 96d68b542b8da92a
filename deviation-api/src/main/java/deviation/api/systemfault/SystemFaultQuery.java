package deviation.api.systemfault;

import deviation.api.common.AreaId;
import deviation.api.common.DeviationQuery;
import deviation.api.common.Part;
import deviation.api.common.Parties;
import java.util.Optional;

/** What can be asked about what recurs. */
public sealed interface SystemFaultQuery<A> extends DeviationQuery<A> {

  /**
   * What recurs, in the area and those below it or everywhere, the most reports first.
   *
   * @param part ranked by the number of reports
   */
  record ListSystemFaults(Optional<AreaId> area, Part part)
      implements SystemFaultQuery<SystemFaultList> {

    @Override
    public Class<SystemFaultList> answer() {
      return SystemFaultList.class;
    }

    @Override
    public Optional<Parties> parties() {
      return area.map(Parties::of);
    }
  }
}
