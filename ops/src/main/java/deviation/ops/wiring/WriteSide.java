package deviation.ops.wiring;

import deviation.api.common.DeviationCommand;
import deviation.ops.embedded.Database;
import deviation.ops.eventstore.AppendLimits;
import deviation.ops.eventstore.CommandPositions;
import deviation.ops.eventstore.Conflicts;
import deviation.ops.eventstore.PostgresLog;
import deviation.ops.eventstore.WokenEventStore;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * Axon's write side on our log. Declared bean by bean: auto-configuration is ordered by Boot 3's
 * class names and would silently leave out the store itself.
 */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class WriteSide {

  @Bean
  @Primary
  Serializer serializer(WireNames names) {
    return new EventSerializer(names);
  }

  /** None: the append is the one transaction of a command. */
  @Bean
  TransactionManager transactionManager() {
    return NoTransactionManager.instance();
  }

  @Bean
  PostgresLog log(
      @Qualifier("appends") DataSource appends,
      @Qualifier("appender") DataSource loads,
      @Qualifier("projector") DataSource pages,
      Database database,
      ServiceClock clock,
      MeterRegistry registry) {
    var unpooled = database.appender().at(database.jdbcUrl());
    return new PostgresLog(appends, loads, pages, unpooled, clock, AppendLimits.SHIPPED, registry);
  }

  @Bean
  EventStorageEngine eventStorageEngine(PostgresLog log, Serializer serializer) {
    return log.engine(serializer);
  }

  @Bean
  EmbeddedEventStore eventStore(EventStorageEngine engine, PostgresLog log) {
    return new WokenEventStore(engine, log);
  }

  @Bean
  SimpleCommandBus commandBus(Configuration axon) {
    var bus = new CommandPositions();
    bus.registerHandlerInterceptor(
        new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
    return bus;
  }

  @Bean
  CommandGateway commandGateway(CommandBus bus) {
    return DefaultCommandGateway.builder()
        .commandBus(bus)
        .retryScheduler(Conflicts.retries())
        .build();
  }

  /** Routes by the command itself, so that messages need no annotation of Axon's. */
  @Bean
  CommandTargetResolver commandTargetResolver() {
    return command ->
        new VersionedAggregateIdentifier(id((DeviationCommand) command.getPayload()), null);
  }

  private static UUID id(DeviationCommand command) {
    return command.aggregateId();
  }
}
