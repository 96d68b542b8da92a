package deviation.ops.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.axonframework.eventsourcing.utils.EventStoreTestUtils.AGGREGATE;
import static org.axonframework.eventsourcing.utils.EventStoreTestUtils.createEvent;

import deviation.ops.MigratedDatabase;
import deviation.ops.eventstore.PostgresEventStorageEngine.Builder;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Axon's own suite for storage engines, on PostgreSQL. What is overridden contradicts the design
 * and says why.
 */
class AxonEngineTest extends BatchingEventStorageEngineTest<PostgresEventStorageEngine, Builder> {

  private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

  private static Instant now;
  private static MigratedDatabase database;
  private static TestLog node;
  private PostgresEventStorageEngine engine;

  @BeforeAll
  static void open() {
    database = MigratedDatabase.fresh();
    node = TestLog.on(database, () -> now);
  }

  @BeforeEach
  void empty() {
    now = NINE;
    database.emptyLog();
    engine = createEngine();
    setTestSubject(engine);
  }

  @AfterAll
  static void close() {
    node.close();
  }

  @Override
  protected PostgresEventStorageEngine createEngine(UnaryOperator<Builder> customization) {
    var serializer = Jackson3Serializer.builder().build();
    var builder = node.log.builder();
    builder.eventSerializer(serializer).snapshotSerializer(serializer);
    return customization.apply(builder).build();
  }

  @Test
  @Override
  @DisplayName("Event ids aren't unique by an index: the stream's sequence is what decides")
  public void uniqueKeyConstraintOnEventIdentifier() {
    engine.appendEvents(createEvent("one-id", AGGREGATE, 0), createEvent("one-id", "another", 0));
    assertThat(engine.readEvents("another").asStream()).hasSize(1);
  }

  @Test
  @Override
  @DisplayName("Event ids aren't unique by an index: a stream that begins twice is what is refused")
  public void
      uniqueKeyConstraintOnFirstEventIdentifierThrowsAggregateIdentifierAlreadyExistsException() {
    engine.appendEvents(createEvent("one-id", AGGREGATE, 0), createEvent("one-id", "another", 0));
    assertThat(engine.readEvents("another").asStream()).hasSize(1);
  }

  @Test
  @Override
  @DisplayName("No snapshots")
  public void storeAndLoadSnapshot() {
    assertThatThrownBy(() -> engine.storeSnapshot(createEvent(0)))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(engine.readSnapshot(AGGREGATE)).isEmpty();
  }

  @Test
  @Override
  @DisplayName("No snapshots, so no filter of them")
  public void snapshotFilterAllowsSnapshots() {
    assertThat(engine.readSnapshot(AGGREGATE)).isEmpty();
  }

  @Test
  @Override
  @DisplayName("No snapshots, so no filter of them")
  public void snapshotFilterRejectsSnapshots() {
    assertThat(engine.readSnapshot(AGGREGATE)).isEmpty();
  }

  @Test
  @Override
  @DisplayName("No snapshots, so no filter of them")
  public void snapshotFilterRejectsSnapshotsOnCombinedFilter() {
    assertThat(engine.readSnapshot(AGGREGATE)).isEmpty();
  }

  @Test
  @Override
  @DisplayName(
      "The log gives the time of an event, not the message: a token is found by the log's times")
  public void createTokenAt() {
    threeHours();
    assertThat(engine.createTokenAt(NINE.plusSeconds(1800))).isEqualTo(token(1));
  }

  @Test
  @Override
  @DisplayName(
      "The log gives the time of an event, not the message: an exact time includes its event")
  public void createTokenAtExactTime() {
    threeHours();
    assertThat(engine.createTokenAt(NINE.plusSeconds(3600))).isEqualTo(token(1));
  }

  @Test
  @Override
  @DisplayName(
      "Times never fall, so there are no unordered events: a clock that goes back is not believed")
  public void createTokenWithUnorderedEvents() {
    threeHours();
    now = NINE.minusSeconds(3600);
    engine.appendEvents(createEvent(3));
    assertThat(engine.createTokenAt(NINE.plusSeconds(7200))).isEqualTo(token(2));
    assertThat(engine.readEvents(token(3), false).findFirst().orElseThrow().getTimestamp())
        .isEqualTo(NINE.plusSeconds(7200));
  }

  @Test
  @Override
  @DisplayName(
      "The log gives the time of an event, not the message: after the last event is the head")
  public void createTokenAtTimeAfterLastEvent() {
    threeHours();
    assertThat(engine.createTokenAt(NINE.plusSeconds(9000)))
        .isEqualTo(engine.createHeadToken())
        .isEqualTo(token(3));
  }

  @Test
  @Override
  @DisplayName(
      "The log gives the time of an event, not the message: before the first event is the tail")
  public void createTokenAtTimeBeforeFirstEvent() {
    threeHours();
    assertThat(engine.createTokenAt(NINE.minusSeconds(1)))
        .isEqualTo(engine.createTailToken())
        .isEqualTo(token(0));
  }

  private void threeHours() {
    for (var hour = 0; hour < 3; hour++) {
      now = NINE.plusSeconds(3600 * hour);
      engine.appendEvents(createEvent(hour));
    }
  }

  private static TrackingToken token(long position) {
    return new GlobalSequenceTrackingToken(position);
  }
}
