package deviation.ops.verify;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.ops.MigratedDatabase;
import deviation.ops.eventstore.AppendLimits;
import deviation.ops.eventstore.Filled;
import deviation.ops.eventstore.PostgresLog;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The running service sees a log that was tampered with, also from one start to the next. */
class ChainCheckTest {

  private static final int EVENTS = 20;

  @TempDir Path folder;
  private final MigratedDatabase database = MigratedDatabase.fresh();
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

  @BeforeEach
  void someEvents() {
    Filled.with(database, EVENTS);
  }

  @Test
  void theHeadIsWrittenWhereItFitsAndGoneOnFrom() {
    checked(
        check -> {
          assertThat(check.check()).isEmpty();
          assertThat(gauge("log.chain.verified")).isEqualTo(EVENTS);
        });
    assertThat(file()).exists();
    assertThat(lines()).as("one head, however often it is seen").isEqualTo(1);
    // What was verified before is not read again.
    tampered("UPDATE log.event SET payload = '{\"n\":1}' WHERE position = 3");
    checked(check -> assertThat(check.check()).isEmpty());
  }

  @Test
  void aChangedEventIsFoundAndNoHeadWritten() {
    tampered("UPDATE log.event SET payload = '{\"n\":1}' WHERE position = 7");
    checked(
        check -> {
          assertThat(check.check()).map(Misfit::position).hasValue(7L);
          assertThat(gauge("log.chain.misfit")).isEqualTo(7);
        });
    assertThat(file()).doesNotExist();
  }

  @Test
  void aLogThatWasCutOffContradictsTheFile() {
    checked(ChainCheck::check);
    tampered("DELETE FROM log.event WHERE position > 15");
    checked(check -> assertThat(check.check()).map(Misfit::position).hasValue(16L));
    assertThat(lines()).isEqualTo(1);
  }

  @Test
  void aHistoryThatWasWrittenAnewContradictsTheFile() {
    checked(ChainCheck::check);
    database.emptyLog();
    Filled.with(database, EVENTS + 5);
    checked(
        check -> {
          assertThat(check.check()).map(Misfit::position).hasValue((long) EVENTS);
          assertThat(gauge("log.chain.misfit")).isEqualTo(EVENTS);
        });
  }

  private void checked(Consumer<ChainCheck> step) {
    registry.clear();
    var source = database.appender();
    try (var log =
        new PostgresLog(
            source,
            source,
            source,
            source,
            InstantSource.system(),
            AppendLimits.SHIPPED,
            new SimpleMeterRegistry())) {
      var check = new ChainCheck(log, registry, file().toString());
      step.accept(check);
      check.close();
    }
  }

  private Path file() {
    return folder.resolve("heads.ndjson");
  }

  private long lines() {
    try (var lines = Files.lines(file())) {
      return lines.count();
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }

  private double gauge(String name) {
    return registry.get(name).gauge().value();
  }

  /** As the owner does it, who takes the trigger away. */
  private void tampered(String sql) {
    var owner = JdbcClient.create(database.owner());
    owner.sql("ALTER TABLE log.event DISABLE TRIGGER only_added_to").update();
    assertThat(owner.sql(sql).update()).isPositive();
    owner.sql("ALTER TABLE log.event ENABLE ALWAYS TRIGGER only_added_to").update();
  }
}
