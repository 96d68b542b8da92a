package deviation.ops.crash;

import deviation.ops.eventstore.HashChain;
import deviation.ops.eventstore.StoredEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads what was added to the log since the last time, and what the read models made of it, and
 * says what is wrong.
 */
final class Proof {

  private static final Duration CATCH_UP = Duration.ofMinutes(2);
  private static final int PAGE = 5_000;

  private final Supplier<DataSource> owner;
  private final Map<Long, Integer> found = new HashMap<>();
  private final List<String> wrong = new ArrayList<>();
  private byte[] hash = HashChain.start();
  private Instant recordedAt = Instant.EPOCH;
  private long position;
  private long seen;
  private long row;

  Proof(Supplier<DataSource> owner) {
    this.owner = owner;
  }

  /** How often a command's report was filed, by its events in the log. */
  int found(long number) {
    return found.getOrDefault(number, 0);
  }

  long position() {
    return position;
  }

  /** What is wrong with the events since the last look; empty when all is well. */
  List<String> look() throws InterruptedException {
    wrong.clear();
    var sql = JdbcClient.create(owner.get());
    for (var page = page(sql); !page.isEmpty(); page = page(sql)) {
      page.forEach(this::follow);
    }
    Patience.until("the read models reach " + position, CATCH_UP, () -> behind(sql) == 0);
    readModels(sql);
    sideRows(sql);
    return List.copyOf(wrong);
  }

  private void follow(StoredEvent event) {
    expect(event.position() == position + 1, "position " + event.position() + " isn't dense");
    expect(
        Arrays.equals(event.hash(), HashChain.hash(hash, event)),
        "the chain breaks at " + event.position());
    expect(!event.recordedAt().isBefore(recordedAt), "time goes back at " + event.position());
    found.merge(ReportIds.number(UUID.fromString(event.aggregateId())), 1, Integer::sum);
    position = event.position();
    hash = event.hash();
    recordedAt = event.recordedAt();
  }

  private long behind(JdbcClient sql) {
    return one(
        sql,
        "SELECT count(*) FROM processor.position WHERE state = 'BUILDING' OR state = 'LIVE' AND"
            + " position < (SELECT max(position) FROM log.event)");
  }

  /** Each event once and in order, and nothing left aside. */
  private void readModels(JdbcClient sql) {
    sql.sql("SELECT row, position FROM read_model.seen_v1 WHERE row > ? ORDER BY row")
        .param(row)
        .query(
            rows -> {
              row = rows.getLong(1);
              var next = rows.getLong(2);
              expect(next == seen + 1, "position " + next + " was seen after " + seen);
              seen = next;
            });
    expect(seen == position, "seen up to " + seen + ", the log goes to " + position);
    expect(one(sql, "SELECT count(*) FROM processor.dead_letter") == 0, "there are dead letters");
    for (var count :
        List.of(
            "SELECT count(*) FROM read_model.report_list_v4",
            "SELECT count(*) FROM read_model.quarterly_summary_report_v3",
            "SELECT sum(count) FROM read_model.quarterly_summary_cell_v3"
                + " WHERE dimension = 'STATUS'",
            "SELECT count(*) FROM read_model.principal_statistics_report_v3",
            "SELECT count(*) FROM read_model.recurring_fault_report_v3",
            "SELECT sum(reports) FROM read_model.recurring_fault_v3")) {
      var counted = one(sql, count);
      expect(counted == position, counted + ", not " + position + ": " + count);
    }
  }

  /** What belongs to a command came with its event, or not at all. */
  private void sideRows(JdbcClient sql) {
    for (var beside :
        Map.of("local_case.reference", "report_id", "text.data_key", "owner").entrySet()) {
      var counted =
          one(
              sql,
              "SELECT count(*) FROM %s s JOIN log.event e ON e.aggregate_id = s.%s::text"
                  .formatted(beside.getKey(), beside.getValue()));
      var all = one(sql, "SELECT count(*) FROM " + beside.getKey());
      expect(
          counted == position && all == position,
          "%s: %d, with an event %d, not %d".formatted(beside.getKey(), all, counted, position));
    }
    var texts = one(sql, "SELECT count(*) FROM text.sealed");
    expect(texts == 3 * position, texts + " texts, not " + 3 * position);
  }

  private void expect(boolean right, String otherwise) {
    if (!right && wrong.size() < 20) {
      wrong.add(otherwise);
    }
  }

  private static long one(JdbcClient sql, String count) {
    return sql.sql(count).query(Long.class).optional().orElse(0L);
  }

  private List<StoredEvent> page(JdbcClient sql) {
    return sql.sql(
            """
            SELECT position, recorded_at, event_id, aggregate_type, aggregate_id, sequence, type,
              revision, payload, meta, hash
            FROM log.event WHERE position > ? ORDER BY position LIMIT ?
            """)
        .params(position, PAGE)
        .query(
            (row, _) ->
                new StoredEvent(
                    row.getLong(1),
                    row.getObject(2, OffsetDateTime.class).toInstant(),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getLong(6),
                    row.getString(7),
                    row.getInt(8),
                    row.getBytes(9),
                    row.getBytes(10),
                    row.getBytes(11)))
        .list();
  }
}
