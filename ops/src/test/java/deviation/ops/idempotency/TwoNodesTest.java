package deviation.ops.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.common.DeviationCommand;
import deviation.api.http.RecordReader;
import deviation.api.http.RequestKey;
import deviation.api.report.ReportBody;
import deviation.api.report.ReportCommand.FileReport;
import deviation.ops.Bodies;
import deviation.ops.RunningApplication;
import deviation.ops.access.rules.Admit;
import deviation.ops.access.rules.Admitted;
import deviation.ops.eventstore.EventLog;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;

/** Nodes don't know of each other's keys in flight: the row alone decides. */
class TwoNodesTest {

  private static final int ROUNDS = 20;

  private final CommandGateway gateway = RunningApplication.bean(CommandGateway.class);
  private final CyclicBarrier together = new CyclicBarrier(2);

  @Test
  void theLoserGetsTheFirstAnswer() {
    var one = node();
    var other = node();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < ROUNDS; i++) {
        var key = new RequestKey(UUID.randomUUID().toString(), "POST", "/reports", "", new byte[0]);
        var before = head();
        var first = CompletableFuture.supplyAsync(() -> file(one, key), threads);
        var second = CompletableFuture.supplyAsync(() -> file(other, key), threads);
        assertThat(first.join()).isEqualTo(second.join());
        assertThat(head()).isEqualTo(before + 1);
      }
    }
  }

  private Object file(KeyedCommands node, RequestKey key) {
    var id = UUID.randomUUID();
    var body = RecordReader.read(Bodies.tree(), ReportBody.class);
    return Admit.somebody(() -> send(node, key, id, body));
  }

  private Object send(KeyedCommands node, RequestKey key, UUID id, ReportBody body) {
    return node.send(
        key,
        201,
        id,
        meta -> {
          try {
            together.await();
          } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
          }
          return gateway.sendAndWait(
              GenericCommandMessage.<DeviationCommand>asCommandMessage(new FileReport(id, body))
                  .andMetaData(meta));
        });
  }

  private static KeyedCommands node() {
    var keys = RunningApplication.context().getEnvironment().getProperty("deviation.keys");
    return new KeyedCommands(
        RunningApplication.bean(KeyTable.class),
        RunningApplication.bean(FirstAnswers.class),
        RunningApplication.bean(Admitted.class),
        Path.of(keys));
  }

  private static long head() {
    return RunningApplication.bean(EventLog.class).head().position();
  }
}
