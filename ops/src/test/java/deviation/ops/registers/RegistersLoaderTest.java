package deviation.ops.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deviation.api.common.AreaId;
import deviation.api.register.Area;
import deviation.api.register.Validity;
import deviation.ops.MigratedDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RegistersLoaderTest {

  private static final LocalDate BEGIN = LocalDate.of(2017, 1, 1);
  private static final LocalDate MERGER = LocalDate.of(2027, 1, 1);
  private static final AreaId BORAS = new AreaId("boras");

  private MigratedDatabase database;
  private RegistersTable table;

  @BeforeEach
  void migrate() {
    database = MigratedDatabase.fresh();
    table = new RegistersTable(database.keeper());
  }

  @Test
  void whatIsLoadedReadsAsWhatShips() {
    new RegistersLoader(table).load();
    var loaded = new LoadedRegisters(EntryRow.entries(table.rows()));
    var shipped = new LoadedRegisters(ShippedFiles.entries());
    assertThat(loaded.principals(BEGIN)).isEqualTo(shipped.principals(BEGIN));
    assertThat(loaded.unitsIn(new AreaId("vastra-gotaland"), BEGIN))
        .isEqualTo(shipped.unitsIn(new AreaId("vastra-gotaland"), BEGIN));
    assertThat(loaded.areas(BEGIN)).isEqualTo(shipped.areas(BEGIN));
    assertThat(loaded.forums(BEGIN)).isEqualTo(shipped.forums(BEGIN));
    assertThat(loaded.agreements(BEGIN)).isEqualTo(shipped.agreements(BEGIN));
    assertThat(loaded.codeSets(BEGIN)).isEqualTo(shipped.codeSets(BEGIN));
  }

  @Test
  void aSecondStartAddsNothing() {
    new RegistersLoader(table).load();
    var rows = stored();
    new RegistersLoader(table).load();
    assertThat(stored()).isEqualTo(rows).isGreaterThan(700);
  }

  @Test
  void nodesThatStartAtOnceLoadOnce() throws Exception {
    Callable<Void> start =
        () -> {
          new RegistersLoader(new RegistersTable(database.keeper())).load();
          return null;
        };
    try (var executor = Executors.newFixedThreadPool(3)) {
      for (var node : executor.invokeAll(List.of(start, start, start))) {
        node.get();
      }
    }
    assertThat(stored()).isEqualTo(EntryRow.of(ShippedFiles.entries()).size());
  }

  @Test
  void aNewerVersionAddsWhatChangedAndKeepsTheRest() {
    table.load(1, rows(area("Borås", BEGIN, null)));
    table.load(2, rows(area("Borås", BEGIN, MERGER), area("Borås stad", MERGER, null)));
    table.load(3, rows(area("Borås stad", MERGER, null)));
    var loaded = new LoadedRegisters(EntryRow.entries(table.rows()));
    assertThat(loaded.area(BORAS, MERGER.minusDays(1))).contains(area("Borås", BEGIN, MERGER));
    assertThat(loaded.area(BORAS, MERGER)).contains(area("Borås stad", MERGER, null));
    assertThat(stored()).isEqualTo(3);
    assertThat(table.shippedVersion()).isEqualTo(3);
  }

  @Test
  void anOlderVersionChangesNothing() {
    table.load(2, rows(area("Borås", BEGIN, null)));
    table.load(1, rows(area("Boras", BEGIN, null)));
    assertThat(table.rows()).hasSize(1);
    assertThat(table.rows().getFirst().body()).contains("Borås");
  }

  @Test
  void theSameChangeMadeBackIsAChange() {
    table.load(1, rows(area("Borås", BEGIN, null)));
    table.load(2, rows(area("Borås stad", BEGIN, null)));
    table.load(3, rows(area("Borås", BEGIN, null)));
    assertThat(table.rows().getFirst().body()).contains("\"Borås\"");
  }

  @Test
  void theKeeperOnlyAddsAndTheReaderOnlyReads() {
    table.load(1, rows(area("Borås", BEGIN, null)));
    var keeper = JdbcClient.create(database.keeper());
    var reader = JdbcClient.create(database.reader());
    refused(() -> keeper.sql("DELETE FROM register.entry").update());
    refused(() -> keeper.sql("UPDATE register.entry SET body = '{}'").update());
    refused(
        () -> reader.sql("INSERT INTO register.load (source, version) VALUES ('x', 1)").update());
    assertThat(reader.sql("SELECT count(*) FROM register.entry").query(Integer.class).single())
        .isEqualTo(1);
  }

  private static void refused(Runnable statement) {
    assertThatThrownBy(statement::run).hasStackTraceContaining("permission denied");
  }

  private int stored() {
    return JdbcClient.create(database.reader())
        .sql("SELECT count(*) FROM register.entry")
        .query(Integer.class)
        .single();
  }

  private static List<EntryRow> rows(Area... areas) {
    return EntryRow.of(
        new Entries(List.of(), List.of(), List.of(areas), List.of(), List.of(), List.of()));
  }

  private static Area area(String name, LocalDate from, LocalDate to) {
    return new Area(
        BORAS,
        Optional.empty(),
        name,
        Optional.empty(),
        new Validity(from, Optional.ofNullable(to)));
  }
}
