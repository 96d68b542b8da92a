package deviation.api.release;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;

/**
 * Finds, for each hidden cell of a split, other items that show the same and in which the cell is
 * as small, and as large, as it must be able to be; where there are none, it hides more. The same
 * board gives the same answer.
 */
final class Search {

  private static final int TRIES = 4;
  private static final int REPAIRS = 200;
  private static final double NO_GAIN = -1e-9;

  private final Board board;
  private final Visibility visibility;
  private final BitSet low = new BitSet();
  private final BitSet high = new BitSet();

  Search(Board board, Visibility visibility) {
    this.board = board;
    this.visibility = visibility;
  }

  /** Hides the cell, and demands that it can be all of 1 to 4. */
  void hide(int cell) {
    visibility.hide(cell);
    low.set(cell, board.counts()[cell] > SmallCells.LEAST);
    high.set(cell, board.counts()[cell] < SmallCells.MOST);
  }

  /** A cell that can't be hidden; empty when all are. */
  OptionalInt failing() {
    while (!high.isEmpty() || !low.isEmpty()) {
      var way = high.isEmpty() ? -1 : 1;
      int target = (high.isEmpty() ? low : high).nextSetBit(0);
      var price = take(target, way);
      if (price == Double.POSITIVE_INFINITY) {
        return OptionalInt.of(target);
      }
    }
    return OptionalInt.empty();
  }

  /** Takes the cheapest way that was found; infinite when there is none. */
  private double take(int target, int way) {
    Alternative best = null;
    double lowest = Double.POSITIVE_INFINITY;
    for (int i = 0; i < TRIES && lowest > 0; i++) {
      visibility.shake(i == 0 ? null : new SplittableRandom(31L * target + i));
      var alternative = new Alternative(board, visibility);
      if (bring(alternative, target, way)) {
        double price = price(alternative.given());
        if (price < lowest) {
          lowest = price;
          best = alternative;
        }
      }
    }
    if (best != null) {
      best.given().forEach(this::hide);
      settle(best);
    }
    return lowest;
  }

  private double price(List<Integer> given) {
    return given.stream().anyMatch(visibility::fixed)
        ? Double.POSITIVE_INFINITY
        : given.stream().mapToDouble(visibility::truePrice).sum();
  }

  private boolean bring(Alternative alternative, int target, int way) {
    long mark = way > 0 ? SmallCells.MOST : SmallCells.LEAST;
    while (way * (mark - alternative.at(target)) > 0) {
      if (!step(alternative, target, way, target, 1)) {
        return false;
      }
      repair(alternative, target, way);
    }
    return true;
  }

  /** Puts shown cells back that were moved on the way; the target doesn't go back. */
  private void repair(Alternative alternative, int target, int way) {
    var better = true;
    for (int i = 0; i < REPAIRS && better; i++) {
      better =
          alternative.given().stream().anyMatch(cell -> step(alternative, target, way, cell, 0));
    }
  }

  /**
   * The cheapest change of a cell: of the target on its way, of any other back.
   *
   * @param least by how much the target must come nearer
   */
  private boolean step(Alternative alternative, int target, int way, int cell, int least) {
    var raise = least > 0 ? way > 0 : alternative.moved(cell) < 0;
    Change best = null;
    double lowest = least > 0 ? Double.POSITIVE_INFINITY : NO_GAIN;
    for (var change : Moves.of(board, alternative, cell, raise)) {
      double price = alternative.price(change, target, way, least);
      if (price < lowest) {
        lowest = price;
        best = change;
      }
    }
    if (best != null) {
      alternative.apply(best);
    }
    return best != null;
  }

  /** Whatever else is where it must be able to be needs no search of its own. */
  private void settle(Alternative alternative) {
    for (int cell = 0; cell < board.size(); cell++) {
      if (alternative.at(cell) <= SmallCells.LEAST) {
        low.clear(cell);
      }
      if (alternative.at(cell) >= SmallCells.MOST) {
        high.clear(cell);
      }
    }
  }
}
