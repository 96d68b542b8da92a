package deviation.api.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Other items than those that are so. As long as no shown cell is moved, nobody who reads the
 * release can tell them from the true ones.
 */
final class Alternative {

  private static final double NEVER = Double.POSITIVE_INFINITY;

  private final Board board;
  private final Visibility visibility;
  private final List<Item> items;
  private final int[] moved;
  private final int[] net;
  private int[] touched = new int[16];
  private int touches;

  Alternative(Board board, Visibility visibility) {
    this.board = board;
    this.visibility = visibility;
    this.items = new ArrayList<>(board.items());
    this.moved = new int[board.size()];
    this.net = new int[board.size()];
  }

  List<Item> items() {
    return items;
  }

  long at(int cell) {
    return board.counts()[cell] + moved[cell];
  }

  int moved(int cell) {
    return moved[cell];
  }

  /** Shown cells that are no longer as they were. */
  List<Integer> given() {
    var given = new ArrayList<Integer>();
    for (int cell = 0; cell < moved.length; cell++) {
      if (moved[cell] != 0 && !visibility.hidden(cell)) {
        given.add(cell);
      }
    }
    return given;
  }

  /**
   * What the change adds to the price of what it moves; infinite when it can't be.
   *
   * @param target the cell that is to come nearer
   * @param way whether the target is to rise, 1, or to fall, -1
   * @param least by how much it must
   */
  double price(Change change, int target, int way, int least) {
    difference(change);
    double price = way * net[target] < least ? NEVER : 0;
    for (int i = 0; i < touches; i++) {
      int cell = touched[i];
      if (net[cell] != 0) {
        price += price(cell, net[cell]);
        net[cell] = 0;
      }
    }
    return price;
  }

  private double price(int cell, int by) {
    int after = moved[cell] + by;
    long count = board.counts()[cell];
    if (count + after < 0 || count == 0 && after > 0) {
      return NEVER;
    }
    return visibility.hidden(cell)
        ? 0
        : visibility.price(cell) * (weight(after) - weight(moved[cell]));
  }

  private static int weight(int moved) {
    return moved == 0 ? 0 : 4 + Math.abs(moved);
  }

  void apply(Change change) {
    difference(change);
    for (int i = 0; i < touches; i++) {
      moved[touched[i]] += net[touched[i]];
      net[touched[i]] = 0;
    }
    for (var each = change; each != null; each = each.and()) {
      if (each.place() < 0) {
        items.add(each.item());
      } else {
        items.set(each.place(), each.item());
      }
    }
  }

  private void difference(Change change) {
    touches = 0;
    for (var each = change; each != null; each = each.and()) {
      add(each.place() < 0 ? null : items.get(each.place()), -1);
      add(each.item(), 1);
    }
  }

  private void add(Item item, int by) {
    if (item != null) {
      for (int row : board.kinds().get(item.kind())) {
        int cell = board.cell(row, item.code());
        net[cell] += by;
        if (touches == touched.length) {
          touched = Arrays.copyOf(touched, touches * 2);
        }
        touched[touches++] = cell;
      }
    }
  }
}
