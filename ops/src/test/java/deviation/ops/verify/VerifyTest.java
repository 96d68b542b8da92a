package deviation.ops.verify;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.ops.MigratedDatabase;
import deviation.ops.eventstore.Filled;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every way to tamper with the log is found, at its first position. */
class VerifyTest {

  private static final int EVENTS = 50;
  private static MigratedDatabase database;

  @BeforeAll
  static void someEvents() {
    database = MigratedDatabase.fresh();
    Filled.with(database, EVENTS);
  }

  /** How the owner does it, and what is said of it. */
  record Tampering(String sql, String found) {}

  static Stream<Tampering> tamperings() {
    var swap =
        """
        UPDATE log.event AS e SET %1$s FROM log.event AS o
        WHERE e.position IN (20, 21) AND o.position = 41 - e.position\
        """;
    return Stream.of(
        new Tampering(
            "UPDATE log.event SET payload = '{\"n\":7}' WHERE position IN (7, 30)",
            "position 7 has a hash"),
        new Tampering(
            "UPDATE log.event SET meta = '{\"a\":1}' WHERE position = 8", "position 8 has a hash"),
        new Tampering(
            "UPDATE log.event SET type = 'x' WHERE position = 1", "position 1 has a hash"),
        new Tampering(
            "UPDATE log.event SET hash = sha256(hash) WHERE position = 50",
            "position 50 has a hash"),
        new Tampering(
            "UPDATE log.event SET recorded_at = recorded_at + interval '1 us' WHERE position = 9",
            "position 9 has a hash"),
        new Tampering(
            "UPDATE log.event SET recorded_at = recorded_at - interval '1 day' WHERE position = 9",
            "position 9 has a time before"),
        new Tampering("DELETE FROM log.event WHERE position = 11", "position 11 is missing"),
        new Tampering("DELETE FROM log.event WHERE position <= 3", "position 1 is missing"),
        new Tampering(
            swap.formatted("payload = o.payload, event_id = o.event_id"), "position 20 has a hash"),
        new Tampering(
            swap.formatted(
                "payload = o.payload, event_id = o.event_id, hash = o.hash, aggregate_type ="
                    + " o.aggregate_type"),
            "position 20 has a hash"));
  }

  @Test
  void aCleanLogFits() throws Exception {
    var said = new Said(url());
    assertThat(said.code).isZero();
    assertThat(said.text).contains("The chain fits: 50 events", "events/s", head());
    assertThat(new Said(url(), "--head", head()).code).isZero();
    assertThat(new Said(url(), "--head", "0:" + "0".repeat(64)).code).isZero();
  }

  @ParameterizedTest
  @MethodSource("tamperings")
  void tamperingIsFoundAtItsFirstPosition(Tampering tampering) throws Exception {
    tampered(
        tampering.sql(),
        () -> {
          var said = new Said(url());
          assertThat(said.code).isEqualTo(1);
          assertThat(said.text).contains(tampering.found());
        });
  }

  @Test
  void aTruncatedLogIsFoundByItsHead() throws Exception {
    var head = head();
    tampered(
        "DELETE FROM log.event WHERE position > 45",
        () -> {
          assertThat(new Said(url()).code).as("by itself it is whole").isZero();
          var said = new Said(url(), "--head", head);
          assertThat(said.code).isEqualTo(1);
          assertThat(said.text).contains("position 46 is missing: the log ends before the head 50");
        });
  }

  @Test
  void anotherLogIsFoundByTheHead() throws Exception {
    var said = new Said(url(), "--head", "12:" + "ab".repeat(32));
    assertThat(said.code).isEqualTo(1);
    assertThat(said.text).contains("position 12 has another hash");
  }

  @Test
  void wrongUsageIsNoMisfit() throws Exception {
    for (var args :
        List.<String[]>of(
            new String[] {},
            new String[] {"--data"},
            new String[] {"--data", "a", "--export", "b"},
            new String[] {"--head", head()},
            new String[] {"--postgres", "x", "--head", "12"},
            new String[] {"--postgres", "x", "--more", "y"},
            new String[] {"--postgres", "no url"},
            new String[] {"--export", "/there/is/no/such/file"},
            new String[] {"--data", "/there/is/no/such/folder"})) {
      assertThat(new Said(args).code).as(String.join(" ", args)).isEqualTo(2);
    }
  }

  private static String[] url() {
    var owner = database.database().owner();
    return new String[] {
      "--postgres",
      database.database().jdbcUrl() + "?user=" + owner.user() + "&password=" + owner.password()
    };
  }

  private static String head() {
    return JdbcClient.create(database.owner())
        .sql("SELECT position, hash FROM log.event ORDER BY position DESC LIMIT 1")
        .query((row, _) -> row.getLong(1) + ":" + HexFormat.of().formatHex(row.getBytes(2)))
        .single();
  }

  private interface Check {
    void run() throws Exception;
  }

  /** As the owner does it, who takes the trigger and the keys away; then all is as it was. */
  private static void tampered(String sql, Check check) throws Exception {
    var owner = JdbcClient.create(database.owner());
    owner.sql("ALTER TABLE log.event DISABLE TRIGGER only_added_to").update();
    owner.sql("CREATE TABLE before_it AS TABLE log.event").update();
    try {
      assertThat(owner.sql(sql).update()).isPositive();
      check.run();
    } finally {
      owner.sql("TRUNCATE log.event").update();
      owner.sql("INSERT INTO log.event SELECT * FROM before_it").update();
      owner.sql("DROP TABLE before_it").update();
      owner.sql("ALTER TABLE log.event ENABLE ALWAYS TRIGGER only_added_to").update();
    }
  }

  /** What a call came to. */
  static final class Said {
    final int code;
    final String text;

    Said(String[] args, String... more) throws Exception {
      var all = new ArrayList<>(List.of(args));
      all.addAll(List.of(more));
      var bytes = new ByteArrayOutputStream();
      var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
      code = Verify.run(out, out, all.toArray(String[]::new));
      text = bytes.toString(StandardCharsets.UTF_8);
    }
  }
}
