package deviation.ops.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.common.Text;
import deviation.api.report.ReportCommand.WithdrawReport;
import deviation.ops.Bodies;
import deviation.ops.Http;
import deviation.ops.RunningApplication;
import deviation.ops.eventstore.CommandPositions;
import deviation.ops.eventstore.EventLog;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.junit.jupiter.api.Test;

/** What a command's answer knows of the log, and who wins where two are after the same case. */
class WriteSideTest {

  private final Http api = new Http(RunningApplication.url());

  @Test
  void aCommandsResultCarriesThePositionOfItsEvent() {
    var filed = api.post("/reports", Bodies.report()).json();
    var id = UUID.fromString(filed.get("id").stringValue());
    var answered = new CompletableFuture<CommandResultMessage<?>>();
    RunningApplication.bean(CommandBus.class)
        .dispatch(
            GenericCommandMessage.<WithdrawReport>asCommandMessage(
                new WithdrawReport(id, new Text("Inskickad två gånger."))),
            (_, result) -> answered.complete(result));
    var position = (Long) answered.join().getMetaData().get(CommandPositions.POSITION);
    var event = RunningApplication.bean(EventLog.class).page(position - 1, 1).getFirst();
    assertThat(event.aggregateId()).isEqualTo(id.toString());
    assertThat(event.sequence()).isEqualTo(1);
  }

  @Test
  void ofReportsAtOnceWithTheSameCaseOneIsFiledAndTheOthersNameIt() throws Exception {
    var body = Bodies.tree().put("localCaseRef", "case-" + UUID.randomUUID()).toString();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers =
          threads
              .invokeAll(
                  IntStream.range(0, 8)
                      .mapToObj(_ -> (Callable<Http.Answer>) () -> api.post("/reports", body))
                      .toList())
              .stream()
              .map(Future::resultNow)
              .toList();
      assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
      var filed = answers.stream().filter(answer -> answer.status() == 201).findFirst();
      var id = filed.orElseThrow().json().get("id").stringValue();
      assertThat(answers)
          .filteredOn(answer -> answer.status() == 409)
          .hasSize(7)
          .allMatch(answer -> answer.json().at("/errors/0/reportId").stringValue().equals(id));
    }
  }
}
