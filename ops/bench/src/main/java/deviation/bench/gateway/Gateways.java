package deviation.bench.gateway;

import deviation.ops.eventstore.CommandPositions;
import java.util.function.Consumer;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.serialization.Serializer;

/** Axon's gateway before a store: the same bus, interceptor and serializer for all. */
public final class Gateways {

  private Gateways() {}

  /** Ours, the bus that adds positions to the answers. */
  public static CommandGateway ours(
      EventStore store, Serializer serializer, Consumer<Configurer> rest) {
    return started(store, new CommandPositions(), serializer, rest);
  }

  public static CommandGateway stock(
      EventStorageEngine engine, Serializer serializer, Consumer<Configurer> rest) {
    var bus =
        SimpleCommandBus.builder()
            .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
            .build();
    var store = EmbeddedEventStore.builder().storageEngine(engine).build();
    return started(store, bus, serializer, rest);
  }

  private static CommandGateway started(
      EventStore store, SimpleCommandBus bus, Serializer serializer, Consumer<Configurer> rest) {
    bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(new MessageOriginProvider()));
    var configurer =
        DefaultConfigurer.defaultConfiguration(false)
            .configureSerializer(_ -> serializer)
            .configureEventSerializer(_ -> serializer)
            .configureMessageSerializer(_ -> serializer)
            .configureCommandBus(_ -> bus)
            .configureEventStore(_ -> store);
    rest.accept(configurer);
    return configurer.start().commandGateway();
  }
}
