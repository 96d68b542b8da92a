package deviation.api.systemfault;

import deviation.api.common.AreaId;
import deviation.api.common.Parties;
import deviation.api.common.DeviationQuery;
import java.util.Optional;

/** What can be asked about what recurs. */
public sealed interface SystemFaultQuery<A> extends DeviationQuery<A> {

  /**
   * What recurs, in the area and those below it or everywhere, the most reports first.
   *
   * @param limit 1 to 1,000
   * @param offset 0 to 10,000
   */
  record ListSystemFaults(Optional<AreaId> area, int limit, int offset)
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
