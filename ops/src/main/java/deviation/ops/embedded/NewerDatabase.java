package deviation.ops.embedded;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;

/** Flyway itself passes over migrations that it doesn't know; we don't write to such a database. */
public final class NewerDatabase {
  private NewerDatabase() {}

  /**
   * To be called before migrating.
   *
   * @throws StartRefused if a newer version of the service has migrated the database
   */
  public static void refuse(Flyway flyway) {
    Arrays.stream(flyway.info().all())
        .filter(
            m ->
                m.getState() == MigrationState.FUTURE_SUCCESS
                    || m.getState() == MigrationState.FUTURE_FAILED)
        .findFirst()
        .ifPresent(
            newer -> {
              throw new StartRefused(
                  "the database is of a newer version of this service (schema %s); start that one"
                      .formatted(newer.getVersion()));
            });
  }
}
