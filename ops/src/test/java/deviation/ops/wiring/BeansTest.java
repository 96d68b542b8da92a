package deviation.ops.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.ops.RunningApplication;
import deviation.ops.eventstore.CommandPositions;
import deviation.ops.eventstore.PostgresEventStorageEngine;
import deviation.ops.eventstore.WokenEventStore;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.updates.UpdateChecker;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionEvaluationReport;

/** What auto-configuration made of our declarations: each wrong type here is a silent loss. */
class BeansTest {

  private static final String AUTOCONFIG = "org.axonframework.springboot.autoconfig.";

  @Test
  void theAppendIsACommandsOneTransaction() {
    assertThat(only(TransactionManager.class)).isInstanceOf(NoTransactionManager.class);
    assertThat(only(CommandBus.class)).isInstanceOf(CommandPositions.class);
  }

  @Test
  void eventsGoToTheLog() {
    assertThat(only(EventStorageEngine.class)).isInstanceOf(PostgresEventStorageEngine.class);
    assertThat(only(EventBus.class)).isInstanceOf(WokenEventStore.class);
    assertThat(axon().eventStore()).isSameAs(only(EventStore.class));
  }

  @Test
  void everythingIsWrittenUnderOurNames() {
    var ours = RunningApplication.bean(Serializer.class);
    assertThat(ours).isInstanceOf(EventSerializer.class);
    assertThat(axon().serializer()).isSameAs(ours);
    assertThat(axon().eventSerializer()).isSameAs(ours);
    assertThat(axon().messageSerializer()).isSameAs(ours);
  }

  @Test
  void metersHaveOneRegistry() {
    assertThat(only(MeterRegistry.class)).isInstanceOf(PrometheusMeterRegistry.class);
  }

  /** Axon's own check knows a test when it is in one, so its absence alone would prove nothing. */
  @Test
  void nothingCallsHome() {
    var beans = beans();
    assertThat(beans.getBeanNamesForType(UpdateChecker.class)).isEmpty();
    assertThat(axon().getComponent(UpdateChecker.class, () -> null)).isNull();
    assertThat(leftOut()).contains(AUTOCONFIG + "UpdateCheckerAutoConfiguration");
    assertThat(
            RunningApplication.context()
                .getEnvironment()
                .getProperty("axon.update-check.disabled", Boolean.class))
        .isTrue();
  }

  /** Registries three times over, time-outs that stop a rebuild, deadlines past the aggregates. */
  @Test
  void whatWouldHarmIsLeftOut() {
    assertThat(leftOut())
        .contains(
            AUTOCONFIG + "MicrometerMetricsAutoConfiguration",
            AUTOCONFIG + "AxonTimeoutAutoConfiguration",
            AUTOCONFIG + "AxonDbSchedulerAutoConfiguration");
  }

  /** A stock one would log a failing handler and skip its event. */
  @Test
  void everyProcessorIsOurs() {
    assertThat(axon().eventProcessingConfiguration().eventProcessors().values())
        .extracting(processor -> processor.getClass().getPackageName())
        .containsOnly("deviation.ops.processors");
  }

  private static List<String> leftOut() {
    return ConditionEvaluationReport.get(beans()).getExclusions();
  }

  private static <B> B only(Class<B> type) {
    assertThat(beans().getBeanNamesForType(type)).as(type.getSimpleName()).hasSize(1);
    return RunningApplication.bean(type);
  }

  private static Configuration axon() {
    return RunningApplication.bean(Configuration.class);
  }

  private static ConfigurableListableBeanFactory beans() {
    return RunningApplication.context().getBeanFactory();
  }
}
