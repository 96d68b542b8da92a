package deviation.ops.processors;

import deviation.api.processor.Processors.Retried;
import deviation.projections.ReadModelTable;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.TransactionStatus;

/** Folds dead letters again, against the tables as they are now. */
final class Mending {

  private final ReadModels models;
  private final Feed feed;

  Mending(ReadModels models) {
    this.models = models;
    this.feed = models.feed();
  }

  /**
   * All letters of that letter's aggregate, in order, up to the first that fails again: in one
   * transaction.
   */
  Optional<Retried> retry(long id) {
    return feed.letters.find(id).flatMap(this::retry);
  }

  private Optional<Retried> retry(DeadLetter letter) {
    var model = models.find(letter.name());
    if (model.isEmpty()) {
      return Optional.empty();
    }
    var entries = feed.letters.sequence(letter).stream().map(this::read).toList();
    var retried =
        feed.transaction.execute(status -> retry(model.get().table(), letter, entries, status));
    model.get().look();
    return Optional.of(retried);
  }

  private Retried retry(
      ReadModelTable table, DeadLetter letter, List<Entry> entries, TransactionStatus status) {
    var generation =
        feed.positions.all(letter.name()).stream()
            .filter(one -> one.number() == letter.generation())
            .flatMap(one -> feed.positions.lock(one).stream())
            .findFirst();
    var letters = feed.letters.sequence(letter);
    if (generation.isEmpty() || generation.get().version() != table.version()) {
      return new Retried(0, letters.size());
    }
    feed.folds.enter(generation.get());
    int folded = 0;
    // What came since it was read stays for the next time.
    while (folded < Math.min(letters.size(), entries.size())) {
      var one = letters.get(folded);
      if (entries.get(folded).position() != one.position()
          || !fold(table, one, entries.get(folded), status)) {
        break;
      }
      feed.letters.remove(one);
      folded++;
    }
    return new Retried(folded, letters.size() - folded);
  }

  private boolean fold(
      ReadModelTable table, DeadLetter letter, Entry entry, TransactionStatus status) {
    return switch (entry) {
      case Entry.Readable event -> fold(table, letter, event, status);
      case Entry.Unreadable event -> {
        feed.letters.failedAgain(letter, event.error());
        yield false;
      }
      case Entry.Unknown _ -> false;
    };
  }

  private boolean fold(
      ReadModelTable table, DeadLetter letter, Entry.Readable event, TransactionStatus status) {
    var before = status.createSavepoint();
    try {
      feed.folds.fold(table, List.of(event.recorded()));
      return true;
    } catch (RuntimeException failure) {
      if (FoldTable.passing(failure)) {
        throw failure;
      }
      status.rollbackToSavepoint(before);
      feed.letters.failedAgain(letter, FoldTable.named(failure));
      return false;
    }
  }

  private Entry read(DeadLetter letter) {
    return feed.reading.read(feed.log.page(letter.position() - 1, 1).getFirst());
  }
}
