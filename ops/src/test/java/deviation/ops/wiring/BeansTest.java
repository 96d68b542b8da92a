package deviation.ops.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.ops.RunningApplication;
import deviation.ops.eventstore.CommandPositions;
import deviation.ops.eventstore.PostgresEventStorageEngine;
import deviation.ops.eventstore.WokenEventStore;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
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
    assertThat(ConditionEvaluationReport.get(beans).getExclusions())
        .contains("org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration");
    assertThat(
            RunningApplication.context()
                .getEnvironment()
                .getProperty("axon.update-check.disabled", Boolean.class))
        .isTrue();
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
