package deviation.ops.demo;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.common.DeviationCommand;
import deviation.api.report.ReportEvent.ReportFiled;
import deviation.api.text.Texts;
import deviation.domain.report.ReportContext;
import java.time.Instant;
import java.util.List;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.junit.jupiter.api.Test;

/** Every command of the demo passes the real decision, at its own time. */
class DemoCommandsTest {

  private final InMemoryEventStorageEngine log = new RefusingEngine();
  private final ConstantWorld world = new ConstantWorld();

  @Test
  void theLoaderFilesThemAllAndASecondTimeNone() throws ClassNotFoundException {
    var axon = house();
    var progress = new ProgressInMemory();
    var loader = new DemoLoader(axon.commandGateway(), world, progress);
    loader.load(Demo.REGISTERS, Demo.START, false, () -> true);
    assertThat(loader.done()).isTrue();
    assertThat(times(ReportFiled.class))
        .isEqualTo(Demo.filed(Demo.FILINGS).map(Demo.Filed::at).toList());
    assertThat(events()).hasSameSizeAs(Demo.FILINGS);

    progress.doneThrough(0);
    new DemoLoader(axon.commandGateway(), world, progress)
        .load(Demo.REGISTERS, Demo.START.plusSeconds(60), false, () -> false);
    assertThat(events()).hasSameSizeAs(Demo.FILINGS);
    axon.shutdown();
  }

  /** As the log does, it refuses a stream that begins twice. */
  private static final class RefusingEngine extends InMemoryEventStorageEngine {

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
      if (events.getFirst() instanceof DomainEventMessage<?> event
          && event.getSequenceNumber() == 0
          && readEvents(event.getAggregateIdentifier()).hasNext()) {
        throw new AggregateStreamCreationException("it is there", new IllegalStateException());
      }
      super.appendEvents(events);
    }
  }

  private List<Instant> times(Class<ReportFiled> type) {
    return events().stream()
        .map(DomainEventMessage::getPayload)
        .filter(type::isInstance)
        .map(type::cast)
        .map(ReportFiled::filedAt)
        .toList();
  }

  private List<? extends DomainEventMessage<?>> events() {
    return log.readEvents(null, false).map(event -> (DomainEventMessage<?>) event).toList();
  }

  private Configuration house() throws ClassNotFoundException {
    System.setProperty("disable-axoniq-console-message", "true");
    // The shell is package-private in its module, as it should be.
    var shell = Class.forName("deviation.domain.report.Report");
    return DefaultConfigurer.defaultConfiguration(false)
        .configureEmbeddedEventStore(_ -> log)
        .configureAggregate(
            AggregateConfigurer.defaultConfiguration(shell)
                .configureCommandTargetResolver(
                    _ ->
                        command ->
                            new VersionedAggregateIdentifier(
                                ((DeviationCommand) command.getPayload()).aggregateId(), null)))
        .registerComponent(ReportContext.class, _ -> world)
        .registerComponent(Texts.class, _ -> world)
        .start();
  }
}
