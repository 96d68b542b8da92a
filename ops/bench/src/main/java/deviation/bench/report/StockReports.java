package deviation.bench.report;

import deviation.api.common.DeviationCommand;
import deviation.api.text.Texts;
import deviation.bench.gateway.Gateways;
import deviation.bench.harness.Bed;
import deviation.bench.harness.Service;
import deviation.bench.stock.StockEngine;
import deviation.domain.report.ReportContext;
import deviation.ops.embedded.Database;
import java.util.function.Consumer;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.serialization.Serializer;

/** The same aggregate, decisions and sealing before Axon's own engine. */
public final class StockReports {

  private StockReports() {}

  static CommandGateway on(Bed bed, Service service, String name) {
    return on(bed, service, bed.migrated(name), _ -> {});
  }

  /**
   * @param rest what else belongs to Axon's configuration
   */
  public static CommandGateway on(
      Bed bed, Service service, Database database, Consumer<Configurer> rest) {
    var serializer = service.bean(Serializer.class);
    var engine = StockEngine.on(bed.pool(database, database.owner(), Bed.POOL), serializer);
    return Gateways.stock(engine, serializer, axon -> rest.accept(reports(axon, service)));
  }

  @SuppressWarnings("unchecked")
  private static Configurer reports(Configurer axon, Service service) {
    var keys = service.context().getBean("claimStaging", MessageHandlerInterceptor.class);
    axon.onInitialize(configuration -> configuration.commandBus().registerHandlerInterceptor(keys));
    axon.registerComponent(ReportContext.class, _ -> service.bean(ReportContext.class));
    axon.registerComponent(Texts.class, _ -> service.bean(Texts.class));
    return axon.configureAggregate(
        AggregateConfigurer.defaultConfiguration(aggregate())
            .configureCommandTargetResolver(
                _ ->
                    command ->
                        new VersionedAggregateIdentifier(
                            ((DeviationCommand) command.getPayload()).aggregateId(), null)));
  }

  /** Its class is the domain's own. */
  private static Class<?> aggregate() {
    try {
      return Class.forName("deviation.domain.report.Report");
    } catch (ClassNotFoundException renamed) {
      throw new IllegalStateException(renamed);
    }
  }
}
