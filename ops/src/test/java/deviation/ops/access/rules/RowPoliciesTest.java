package deviation.ops.access.rules;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.ops.RunningApplication;
import deviation.ops.embedded.Database;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The database alone, by the role that answers questions and with none of the service's checks: its
 * row policies show what the settings of the transaction say, and without them nothing.
 */
class RowPoliciesTest {

  private static final int CASES = 40;
  private static final String LIST = "read_model.report_list_v4";
  private static final String SUMMARY = "read_model.quarterly_summary_cell_v3";
  private static final String STATISTICS = "read_model.principal_statistics_cell_v3";
  private static final String FAULTS = "read_model.recurring_fault_v3";

  private final JdbcClient reader;
  private final JdbcClient owner;
  private final TransactionTemplate transaction;
  private final List<Facts> reports = Facts.all();

  RowPoliciesTest() {
    var database = RunningApplication.bean(Database.class);
    var source = database.reader().at(database.jdbcUrl());
    reader = JdbcClient.create(source);
    owner = JdbcClient.create(database.owner().at(database.jdbcUrl()));
    transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
  }

  @Test
  void withoutASettingThereIsNothing() {
    for (var view : List.of(LIST, SUMMARY, STATISTICS, FAULTS)) {
      assertThat(count(owner, view)).as(view).isPositive();
      assertThat(count(reader, view)).as(view).isZero();
    }
    assertThat(count(owner, "text.sealed")).isPositive();
    assertThat(count(reader, "text.sealed")).isZero();
    assertThat(count(reader, "text.data_key")).isZero();
  }

  @Test
  void aFoldsOwnMemoryIsNobodysToRead() {
    var settings = Map.of("app.everything", "yes");
    for (var memory :
        List.of(
            "read_model.quarterly_summary_report_v3",
            "read_model.principal_statistics_report_v3",
            "read_model.recurring_fault_report_v3")) {
      assertThat(count(owner, memory)).as(memory).isPositive();
      assertThat(within(settings, () -> count(reader, memory))).as(memory).isZero();
    }
  }

  @Test
  void aSettingEndsWithItsTransaction() {
    within(Map.of("app.everything", "yes"), () -> count(reader, LIST));
    assertThat(count(reader, LIST)).isZero();
  }

  @Test
  void eachSettingShowsItsRows() {
    var random = new Random(7);
    for (int i = 0; i < CASES; i++) {
      var asking = Asking.random(random, reports);
      shows(asking, "OWN", "app.person", asking.pseudonym());
      shows(asking, "OWN_PRINCIPAL", "app.principal", asking.principal());
      shows(asking, "COUNTERPART", "app.counterpart", asking.principal());
      shows(asking, "AREA", "app.areas", asking.area().map(_ -> String.join(",", asking.areas())));
      if (asking.unit().isPresent()) {
        shows(asking, "OWN_UNIT", "app.unit", asking.unit());
      }
    }
  }

  private void shows(Asking asking, String rows, String setting, Optional<String> value) {
    var settings = Map.of(setting, value.orElse(""));
    var wanted = ids(report -> asking.sees(rows, report));
    var shown =
        within(
            settings,
            () ->
                new TreeSet<>(
                    reader.sql("SELECT report_id::text FROM " + LIST).query(String.class).list()));
    assertThat(shown).as("%s of %s", rows, asking).isEqualTo(wanted);
  }

  private TreeSet<String> ids(Predicate<Facts> seen) {
    return reports.stream()
        .filter(seen)
        .map(report -> report.id().toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void figuresAreOfTheOwnAreasAndTheOwnPrincipal() {
    var areas = Set.of("goteborg-hisingen");
    var ofAreas = Map.of("app.areas", String.join(",", areas));
    assertThat(within(ofAreas, () -> distinct(SUMMARY, "area"))).isEqualTo(areas);
    assertThat(within(ofAreas, () -> distinct(STATISTICS, "area"))).isEqualTo(areas);
    assertThat(within(ofAreas, () -> distinct(FAULTS, "area"))).isEqualTo(areas);
    var ofPrincipal = Map.of("app.principal", "1480");
    assertThat(within(ofPrincipal, () -> distinct(STATISTICS, "principal")))
        .isEqualTo(Set.of("1480"));
    assertThat(within(ofPrincipal, () -> count(reader, SUMMARY))).isZero();
  }

  @Test
  void theTextsOfOneReportAreShownToTheTransactionThatNamesIt() {
    var id = reports.getFirst().id().toString();
    var seen = within(Map.of("app.texts_of", id), () -> distinct("text.sealed", "owner::text"));
    assertThat(seen).isEqualTo(Set.of(id));
  }

  private Set<String> distinct(String view, String column) {
    return Set.copyOf(
        reader
            .sql("SELECT DISTINCT %s FROM %s".formatted(column, view))
            .query(String.class)
            .list());
  }

  private static long count(JdbcClient client, String view) {
    return client.sql("SELECT count(*) FROM " + view).query(Long.class).single();
  }

  private <T> T within(Map<String, String> settings, java.util.function.Supplier<T> question) {
    return transaction.execute(
        _ -> {
          settings.forEach(
              (name, value) ->
                  reader
                      .sql("SELECT set_config(?, ?, true)")
                      .params(name, value)
                      .query()
                      .singleRow());
          return question.get();
        });
  }
}
