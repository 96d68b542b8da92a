package deviation.ops.processors;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.processor.Processors;
import deviation.ops.RunningApplication;
import deviation.projections.ReadModelTable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.config.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The service's own read models, found from its beans: a new one is covered without a word here.
 */
@Timeout(120)
class EveryReadModelTest {

  private final JdbcClient projector =
      JdbcClient.create(RunningApplication.context().getBean("projector", DataSource.class));

  static Stream<String> names() {
    return RunningApplication.context().getBeansOfType(ReadModelTable.class).values().stream()
        .map(ReadModelTable::name);
  }

  @ParameterizedTest
  @MethodSource("names")
  void rebuiltEqualsLiveRowByRow(String name) {
    var model = RunningApplication.bean(ReadModels.class).find(name).orElseThrow();
    var live = model.live().generation().orElseThrow();
    var before = rows(live.schema());
    assertThat(before.values()).anySatisfy(rows -> assertThat(rows).isNotEmpty());
    RunningApplication.bean(Processors.class).rebuild(name).orElseThrow();
    Node.eventually(
        () -> model.live().generation().stream().anyMatch(now -> now.number() > live.number()));
    var rebuilt = model.live().generation().orElseThrow();
    assertThat(rebuilt.position()).isGreaterThanOrEqualTo(live.position());
    assertThat(rows(rebuilt.schema())).isEqualTo(before);
  }

  @Test
  void axonKnowsThem() {
    var known = RunningApplication.bean(Configuration.class).eventProcessingConfiguration();
    assertThat(names())
        .allSatisfy(
            name ->
                assertThat(known.eventProcessor(name))
                    .hasValueSatisfying(one -> assertThat(one.isRunning()).isTrue()));
  }

  @Test
  void aQueryWaitsForTheReadModelsOfItsAnswer() {
    var queries = RunningApplication.bean(ReadModelsOfQueries.class);
    assertThat(queries.read(deviation.api.quarterlysummary.QuarterlySummaryQuery.LiveSummary.class))
        .containsExactly("quarterly-summary");
    assertThat(queries.read(deviation.api.report.ReportQuery.ReportById.class))
        .containsExactly("report-list");
    assertThat(queries.read(deviation.api.register.RegisterQuery.ListAreas.class)).isEmpty();
  }

  private Map<String, List<String>> rows(String schema) {
    var rows = new TreeMap<String, List<String>>();
    projector
        .sql("SELECT tablename FROM pg_tables WHERE schemaname = ?")
        .param(schema)
        .query(String.class)
        .list()
        .forEach(table -> rows.put(table, rows(schema, table)));
    return rows;
  }

  private List<String> rows(String schema, String table) {
    return projector
        .sql(
            "SELECT t::text FROM %s.%s AS t ORDER BY t::text COLLATE \"C\""
                .formatted(schema, table))
        .query(String.class)
        .list();
  }
}
