package deviation.api.principalstatistics;

import deviation.api.common.DeviationQuery;
import deviation.api.common.Parties;
import deviation.api.common.PrincipalId;
import deviation.api.common.Quarter;
import java.util.Optional;

/** What can be asked about a principal's quarters. */
public sealed interface PrincipalStatisticsQuery<A> extends DeviationQuery<A> {

  /** Each quarter from the first to the last, at most 40, those without reports too. */
  record StatisticsOf(PrincipalId principal, Quarter from, Quarter to)
      implements PrincipalStatisticsQuery<PrincipalStatisticsView> {

    @Override
    public Class<PrincipalStatisticsView> answer() {
      return PrincipalStatisticsView.class;
    }

    @Override
    public Optional<Parties> parties() {
      return Optional.of(Parties.of(principal));
    }
  }
}
