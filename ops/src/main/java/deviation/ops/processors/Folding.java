package deviation.ops.processors;

import deviation.projections.ReadModelTable;
import deviation.projections.Recorded;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Folds a page into a generation: rows, dead letters and position in one transaction, behind the
 * fence.
 */
final class Folding {

  /** More than this and the fold is wrong, not the events. */
  static final int MOST_LETTERS = 1_000;

  private final TransactionTemplate transaction;
  private final PositionTable positions;
  private final DeadLetterTable letters;
  private final FoldTable folds;

  Folding(
      TransactionTemplate transaction,
      PositionTable positions,
      DeadLetterTable letters,
      FoldTable folds) {
    this.transaction = transaction;
    this.positions = positions;
    this.letters = letters;
    this.folds = folds;
  }

  /**
   * The generation as it stands then: at the page's last event, or where it was when it is paused;
   * empty when it isn't where the page begins, for another node was here, or was retired.
   */
  Optional<Generation> fold(ReadModelTable model, Generation from, LogPage page) {
    return page.recorded()
        .filter(_ -> from.letters() == 0)
        .flatMap(events -> atOnce(model, from, page, events))
        .or(() -> step(model, from, page));
  }

  /**
   * As it nearly always goes, in the fewest round trips; empty when it doesn't, and nothing was
   * written.
   */
  private Optional<Generation> atOnce(
      ReadModelTable model, Generation from, LogPage page, List<Recorded> events) {
    try {
      var moved =
          transaction.execute(
              _ -> {
                var there = positions.moveOver(from, page);
                if (there) {
                  folds.fold(model, events);
                }
                return there;
              });
      return moved ? Optional.of(from.at(page.last(), 0)) : Optional.empty();
    } catch (RuntimeException failure) {
      if (FoldTable.passing(failure)) {
        throw failure;
      }
      return Optional.empty();
    }
  }

  private Optional<Generation> step(ReadModelTable model, Generation from, LogPage page) {
    return transaction.execute(
        status ->
            positions
                .lock(from)
                .filter(now -> now.position() == page.after())
                .map(now -> now.paused() ? now : folded(model, now, page, status)));
  }

  /** The same within the caller's transaction, which holds the lock. */
  Generation folded(ReadModelTable model, Generation now, LogPage page, TransactionStatus status) {
    folds.enter(now);
    var dead = now.letters() == 0 ? new HashSet<String>() : letters.aggregates(now);
    var found = new Batch(model, folds, status, dead).fold(page);
    if (now.letters() + found.size() > MOST_LETTERS) {
      throw new TooManyDeadLetters(MOST_LETTERS);
    }
    found.forEach(
        (position, letter) -> letters.add(now, position, letter.aggregateId(), letter.error()));
    positions.advance(now, page.last());
    return now.at(page.last(), now.letters() + found.size());
  }
}
