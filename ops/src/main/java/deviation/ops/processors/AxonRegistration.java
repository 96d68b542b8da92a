package deviation.ops.processors;

import deviation.projections.ReadModelTable;
import java.util.List;
import org.axonframework.config.ConfigurerModule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the processors known to Axon, which starts and stops them. */
@Configuration(proxyBeanMethods = false)
class AxonRegistration {

  /**
   * Axon makes a processor for handlers only, so each table stands as the handler of its own; it
   * never sees a message.
   */
  @Bean
  ConfigurerModule readModelProcessors(
      List<ReadModelTable> tables, ObjectProvider<ReadModels> models) {
    return configurer ->
        configurer.eventProcessing(
            processing ->
                tables.forEach(
                    table ->
                        processing
                            .registerEventHandler(_ -> table)
                            .assignHandlerInstancesMatching(table.name(), table::equals)
                            .registerEventProcessor(
                                table.name(),
                                (name, _, _) -> models.getObject().find(name).orElseThrow())));
  }
}
