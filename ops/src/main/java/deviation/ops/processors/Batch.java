package deviation.ops.processors;

import deviation.projections.ReadModelTable;
import deviation.projections.Recorded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.transaction.TransactionStatus;

/**
 * One batch of a generation within its transaction. A flush that fails is undone and tried again by
 * halves, until the events that fail alone are known; they become dead letters with what follows
 * them in their aggregate.
 */
final class Batch {

  static final String FOLLOWS = "follows an earlier dead letter";

  private final ReadModelTable model;
  private final FoldTable folds;
  private final TransactionStatus transaction;
  private final Set<String> dead;
  private final Map<Long, Letter> letters = new TreeMap<>();

  /**
   * @param dead the aggregates that have letters already
   */
  Batch(ReadModelTable model, FoldTable folds, TransactionStatus transaction, Set<String> dead) {
    this.model = model;
    this.folds = folds;
    this.transaction = transaction;
    this.dead = dead;
  }

  /** What became a letter, by position. */
  record Letter(String aggregateId, String error) {}

  Map<Long, Letter> fold(LogPage page) {
    var readable = new ArrayList<Recorded>();
    // An unreadable event kills only what comes after it in its aggregate.
    var from = new HashMap<String, Long>();
    for (var entry : page.entries()) {
      switch (entry) {
        case Entry.Readable event when from.containsKey(event.aggregateId()) ->
            letter(event.position(), event.aggregateId(), FOLLOWS);
        case Entry.Readable event -> readable.add(event.recorded());
        case Entry.Unreadable event -> {
          letter(event.position(), event.aggregateId(), event.error());
          from.put(event.aggregateId(), event.position());
        }
        case Entry.Unknown event ->
            throw new IllegalStateException(
                "a page of known events ends before " + event.position());
      }
    }
    flush(readable);
    return letters;
  }

  private void flush(List<Recorded> events) {
    var alive = alive(events);
    if (alive.isEmpty()) {
      return;
    }
    var before = transaction.createSavepoint();
    try {
      folds.fold(model, alive);
    } catch (RuntimeException failure) {
      if (FoldTable.passing(failure)) {
        throw failure;
      }
      transaction.rollbackToSavepoint(before);
      halve(alive, failure);
    }
    transaction.releaseSavepoint(before);
  }

  private void halve(List<Recorded> alive, RuntimeException failure) {
    if (alive.size() == 1) {
      var event = alive.getFirst();
      var aggregate = event.aggregateId().toString();
      letter(event.position(), aggregate, FoldTable.named(failure));
      dead.add(aggregate);
      return;
    }
    var middle = alive.size() / 2;
    flush(alive.subList(0, middle));
    flush(alive.subList(middle, alive.size()));
  }

  private List<Recorded> alive(List<Recorded> events) {
    if (dead.isEmpty()) {
      return events;
    }
    dying(events)
        .forEach(event -> letter(event.position(), event.aggregateId().toString(), FOLLOWS));
    return events.stream().filter(event -> !dead.contains(event.aggregateId().toString())).toList();
  }

  private Stream<Recorded> dying(List<Recorded> events) {
    return events.stream().filter(event -> dead.contains(event.aggregateId().toString()));
  }

  private void letter(long position, String aggregateId, String error) {
    letters.put(position, new Letter(aggregateId, error));
    if (letters.size() > Folding.MOST_LETTERS) {
      throw new TooManyDeadLetters(Folding.MOST_LETTERS);
    }
  }
}
