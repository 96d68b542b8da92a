package deviation.ops.automations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deviation.api.common.DeviationCommand;
import deviation.api.common.Refused;
import deviation.api.report.ReportCommand.JoinEpisode;
import deviation.api.report.ReportEvent;
import deviation.api.report.ReportRefusal.NoSuchReport;
import deviation.domain.report.ReportAutomation;
import deviation.ops.MigratedDatabase;
import deviation.ops.eventstore.EventLog;
import deviation.ops.eventstore.StoredEvent;
import deviation.ops.wiring.WireNames;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** An automation sends what follows, goes on where it was, and never passes an event over. */
class FollowingTest {

  private static final UUID ONE = new UUID(0, 1);
  private static final UUID TWO = new UUID(0, 2);

  private final List<StoredEvent> events = new ArrayList<>();
  private final List<DeviationCommand> sent = new ArrayList<>();
  private RuntimeException failure;
  private AutomationTable table;

  @BeforeEach
  void empty() {
    table = new AutomationTable(MigratedDatabase.fresh().keeper());
  }

  @Test
  void what_follows_is_sent_once_and_the_position_kept() {
    linked(1);
    assertThat(following().step()).as("no more at once").isFalse();
    assertThat(sent).containsExactly(new JoinEpisode(TWO, ONE, ONE));
    assertThat(table.position("episodes")).isEqualTo(1);
    following().step();
    assertThat(sent).hasSize(1);
    linked(2);
    following().step();
    assertThat(sent).hasSize(2);
  }

  @Test
  void a_refusal_is_an_answer() {
    linked(1);
    failure = new Refused(List.of(new NoSuchReport()));
    following().step();
    assertThat(table.position("episodes")).isEqualTo(1);
  }

  @Test
  void after_a_failure_the_event_comes_again() {
    linked(1);
    failure = new IllegalStateException("away");
    assertThatThrownBy(() -> following().step()).isEqualTo(failure);
    assertThat(table.position("episodes")).isZero();
    failure = null;
    following().step();
    assertThat(sent).hasSize(2);
  }

  @Test
  void an_event_that_only_a_newer_version_knows_is_not_passed_over() {
    add(1, "report.from-the-future", "{}");
    assertThatThrownBy(() -> following().step()).hasMessageContaining("from-the-future");
    assertThat(table.position("episodes")).isZero();
  }

  @Test
  void a_node_that_is_behind_takes_nothing_back() {
    table.reached("episodes", 5);
    table.reached("episodes", 3);
    assertThat(table.position("episodes")).isEqualTo(5);
  }

  private void linked(long position) {
    add(
        position,
        "report.episode-linked",
        """
        {"reportId": "%s", "linkedAt": "2026-02-13T07:00:00Z", "episode": "%s", "with": ["%s"]}
        """
            .formatted(ONE, ONE, TWO));
  }

  private void add(long position, String type, String payload) {
    var bytes = payload.getBytes(StandardCharsets.UTF_8);
    events.add(
        new StoredEvent(
            position,
            Instant.EPOCH,
            "e" + position,
            "Report",
            ONE.toString(),
            position,
            type,
            1,
            bytes,
            new byte[0],
            new byte[32]));
  }

  private Following following() {
    var automation =
        new Automation("episodes", event -> ReportAutomation.follow((ReportEvent) event));
    return new Following(automation, log(), new WireNames(), new JsonMapper(), table, gateway());
  }

  private EventLog log() {
    return (EventLog)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {EventLog.class},
            (_, method, asked) -> {
              assertThat(method.getName()).isEqualTo("page");
              return events.stream().filter(event -> event.position() > (long) asked[0]).toList();
            });
  }

  private CommandGateway gateway() {
    return (CommandGateway)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {CommandGateway.class},
            (_, method, asked) -> {
              assertThat(method.getName()).isEqualTo("sendAndWait");
              sent.add((DeviationCommand) asked[0]);
              if (failure != null) {
                throw failure;
              }
              return null;
            });
  }
}
