package deviation.ops.eventstore;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deviation.ops.MigratedDatabase;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Our log conforms; and the suite catches logs that don't. */
class ConformanceTest {

  private static MigratedDatabase database;
  private static TestLog node;
  private static SideTableFixture side;

  @BeforeAll
  static void open() {
    database = MigratedDatabase.fresh();
    node = TestLog.on(database);
    side = new SideTableFixture(database);
  }

  @AfterAll
  static void close() {
    node.close();
  }

  @BeforeEach
  void empty() {
    database.emptyLog();
    side.empty();
  }

  @ParameterizedTest
  @EnumSource
  void ourLogKeeps(Conformance rule) throws Exception {
    rule.check(Store.of(node.log), side);
  }

  @Test
  void aLostWakeUpIsCaught() {
    catches(Conformance.LISTENERS_ARE_WOKEN, BrokenStores.Asleep::new);
  }

  @Test
  void aBurntPositionIsCaught() {
    catches(Conformance.A_CONFLICT_BURNS_NO_POSITION, BrokenStores.Burning::new);
    empty();
    catches(Conformance.A_CONFLICT_FAILS_ITS_OWN_CALLER_ALONE, BrokenStores.Burning::new);
  }

  @Test
  void rowsStoredApartFromTheEventsAreCaught() {
    catches(
        Conformance.ROWS_BESIDE_THE_EVENTS_ARE_STORED_WITH_THEM_OR_NOT_AT_ALL,
        log -> new BrokenStores.Apart(log, side));
  }

  @Test
  void aConflictThatTakesItsNeighboursAlongIsCaught() {
    catches(Conformance.A_CONFLICT_FAILS_ITS_OWN_CALLER_ALONE, BrokenStores.Dragging::new);
  }

  private static void catches(Conformance rule, Function<PostgresLog, Store> broken) {
    assertThatThrownBy(() -> rule.check(broken.apply(node.log), side))
        .isInstanceOf(AssertionError.class);
  }
}
