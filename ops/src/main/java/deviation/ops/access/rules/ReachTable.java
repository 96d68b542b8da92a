package deviation.ops.access.rules;

import deviation.api.access.Reach;
import deviation.api.access.Rows;
import deviation.api.common.AreaId;
import deviation.api.common.PrincipalId;
import deviation.api.common.UnitId;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tells the database how far a transaction reaches; its row policies read these settings, and show
 * nothing where there are none.
 */
final class ReachTable {

  private final JdbcClient reading;

  ReachTable(DataSource reader) {
    this.reading = JdbcClient.create(reader);
  }

  /** Holds until the running transaction ends. */
  void set(Reach reach) {
    reading
        .sql(
            """
            SELECT set_config('app.everything', ?, true), set_config('app.person', ?, true),
              set_config('app.unit', ?, true), set_config('app.principal', ?, true),
              set_config('app.counterpart', ?, true), set_config('app.areas', ?, true)
            """)
        .params(
            reach.has(Rows.ANY) ? "yes" : "",
            value(reach, Rows.OWN, reach.person()),
            value(reach, Rows.OWN_UNIT, reach.unit().map(UnitId::value)),
            ownPrincipal(reach) ? principal(reach) : "",
            reach.has(Rows.COUNTERPART) || reach.has(Rows.RECEIVER) ? principal(reach) : "",
            reach.has(Rows.AREA)
                ? reach.areas().stream().map(AreaId::value).collect(Collectors.joining(","))
                : "")
        .query()
        .singleRow();
  }

  /** Somebody without a unit is of the whole principal. */
  private static boolean ownPrincipal(Reach reach) {
    return reach.has(Rows.OWN_PRINCIPAL) || (reach.has(Rows.OWN_UNIT) && reach.unit().isEmpty());
  }

  private static String principal(Reach reach) {
    return reach.principal().map(PrincipalId::value).orElse("");
  }

  private static String value(Reach reach, Rows rows, Optional<String> value) {
    return reach.has(rows) ? value.orElse("") : "";
  }
}
