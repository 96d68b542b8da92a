package deviation.ops.embedded;

import java.util.Arrays;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.core.NestedExceptionUtils;

/** Brings a database to this version's layout, or says in one line why not. */
public final class Migrations {

  private static final Set<MigrationState> NEWER =
      Set.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED);

  private Migrations() {}

  /**
   * Each migration is a transaction: one that is cut off leaves nothing behind and is done by the
   * next start.
   *
   * @throws StartRefused if a newer version has migrated the database, for Flyway itself passes
   *     over what it doesn't know; if it is of an earlier layout; if a migration was left half
   *     done, or fails
   */
  public static void apply(Flyway flyway) {
    refuse(
        flyway,
        NEWER,
        "the database is of a newer version of this service (schema %s); start that one");
    refuse(
        flyway,
        Set.of(MigrationState.FAILED),
        "migration %s of the database was left half done; restore the database from a backup");
    try {
      flyway.migrate();
    } catch (FlywayValidateException _) {
      throw new StartRefused(
          "the database is of an earlier layout of this service; give it another one");
    } catch (FlywayException failure) {
      throw new StartRefused(
          "a migration of the database failed and nothing of it was kept: "
              + firstLine(NestedExceptionUtils.getMostSpecificCause(failure)));
    }
  }

  private static void refuse(Flyway flyway, Set<MigrationState> states, String line) {
    Arrays.stream(flyway.info().all())
        .filter(migration -> states.contains(migration.getState()))
        .findFirst()
        .ifPresent(
            migration -> {
              throw new StartRefused(line.formatted(migration.getVersion()));
            });
  }

  private static String firstLine(Throwable failure) {
    return failure.getMessage().strip().lines().findFirst().orElse(failure.toString());
  }
}
