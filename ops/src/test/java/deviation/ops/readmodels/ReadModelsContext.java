package deviation.ops.readmodels;

import deviation.api.access.Reach;
import deviation.api.common.DeviationQuery;
import deviation.api.register.Registers;
import deviation.api.text.Texts;
import deviation.projections.ReadModelTable;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The read models as the service finds them, with their answers, and nothing else of it. */
final class ReadModelsContext {

  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();
  private final QueryGateway queries;

  ReadModelsContext(DataSource source, Registers registers, Texts texts) {
    context.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
    context.registerBean(Registers.class, () -> registers);
    context.registerBean(Texts.class, () -> texts);
    context.scan("deviation.projections");
    var mappers = new ClassPathBeanDefinitionScanner(context, false);
    mappers.addIncludeFilter(
        new RegexPatternTypeFilter(Pattern.compile("deviation\\.ops\\.wiring\\.Json")));
    mappers.scan("deviation.ops.wiring");
    context.refresh();
    var bus = SimpleQueryBus.builder().build();
    for (var name : context.getBeanDefinitionNames()) {
      if (name.endsWith("Answers")) {
        new AnnotationQueryHandlerAdapter<>(context.getBean(name)).subscribe(bus);
      }
    }
    queries = DefaultQueryGateway.builder().queryBus(bus).build();
  }

  Collection<ReadModelTable> models() {
    return context.getBeansOfType(ReadModelTable.class).values();
  }

  <A> A ask(DeviationQuery<A> query) {
    var shown = Map.of("position", 7L, "incomplete", false, Reach.META, Reach.everything());
    var message = GenericMessage.asMessage(query).andMetaData(shown);
    return queries.query(query.getClass().getName(), message, query.answer()).join();
  }
}
