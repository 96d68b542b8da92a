package deviation.ops.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.common.Text;
import deviation.api.report.ReportCommand.FileReport;
import deviation.api.text.Texts;
import deviation.ops.Bodies;
import deviation.ops.Http;
import deviation.ops.RunningApplication;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Event and texts of a command are stored together or not at all, whatever is thrown after the
 * decision.
 */
class RollbackTest {

  private final Texts texts = RunningApplication.bean(Texts.class);
  private final EventStore log = RunningApplication.bean(EventStore.class);
  private final Map<UUID, Map<String, Text>> sealed = new HashMap<>();

  /** Axon's own default would commit on the checked one. */
  static List<Callable<Object>> failures() {
    return List.of(
        () -> {
          throw new IOException("checked");
        },
        () -> {
          throw new IllegalStateException("unchecked");
        },
        () -> {
          throw new LinkageError("an error");
        });
  }

  @ParameterizedTest
  @MethodSource("failures")
  void nothingStays(Callable<Object> failure) {
    try (var _ =
        RunningApplication.bean(CommandBus.class).registerHandlerInterceptor(failing(failure))) {
      var answer = new Http(RunningApplication.url()).post("/reports", Bodies.report());
      assertThat(answer.status()).isEqualTo(500);
    }
    assertThat(sealed).hasSize(1);
    sealed.forEach(
        (report, inCommand) -> {
          assertThat(inCommand).as("sealed while the command ran").isNotEmpty();
          assertThat(texts.read(report)).isEmpty();
          assertThat(log.readEvents(report.toString()).hasNext()).isFalse();
        });
  }

  private MessageHandlerInterceptor<CommandMessage<?>> failing(Callable<Object> failure) {
    return (unit, chain) -> {
      chain.proceed();
      var report = ((FileReport) unit.getMessage().getPayload()).reportId();
      sealed.put(report, texts.read(report));
      return failure.call();
    };
  }
}
