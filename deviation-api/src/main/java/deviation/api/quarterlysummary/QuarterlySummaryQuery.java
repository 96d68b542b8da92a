package deviation.api.quarterlysummary;

import deviation.api.common.AreaId;
import deviation.api.common.DeviationQuery;
import deviation.api.common.Parties;
import deviation.api.common.Quarter;
import java.util.Optional;

/** What can be asked about a quarter of an area. */
public sealed interface QuarterlySummaryQuery<A> extends DeviationQuery<A> {

  /** The live summary of the area and those below it; all zeros when nothing was reported. */
  record LiveSummary(AreaId area, Quarter quarter)
      implements QuarterlySummaryQuery<QuarterlySummaryView> {

    @Override
    public Class<QuarterlySummaryView> answer() {
      return QuarterlySummaryView.class;
    }

    @Override
    public Optional<Parties> parties() {
      return Optional.of(Parties.of(area));
    }
  }
}
