package deviation.bench.report;

import deviation.api.common.DeviationCommand;
import deviation.api.text.Texts;
import deviation.bench.gateway.Gateways;
import deviation.bench.harness.Bed;
import deviation.bench.harness.Service;
import deviation.bench.stock.StockEngine;
import deviation.domain.report.ReportContext;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.serialization.Serializer;

/** The same aggregate, decisions and sealing before Axon's own engine. */
final class StockReports {

  private StockReports() {}

  static CommandGateway on(Bed bed, Service service, String name) {
    var database = bed.migrated(name);
    var serializer = service.bean(Serializer.class);
    var engine = StockEngine.on(bed.pool(database, database.owner(), Bed.POOL), serializer);
    return Gateways.stock(engine, serializer, axon -> reports(axon, service));
  }

  private static void reports(Configurer axon, Service service) {
    axon.registerComponent(ReportContext.class, _ -> service.bean(ReportContext.class));
    axon.registerComponent(Texts.class, _ -> service.bean(Texts.class));
    axon.configureAggregate(
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
