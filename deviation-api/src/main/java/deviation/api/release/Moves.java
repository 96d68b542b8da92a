package deviation.api.release;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Changes that may raise a cell, or lower it. */
final class Moves {

  private final Board board;
  private final Alternative alternative;
  private final int row;
  private final int code;
  private final List<Integer> places;
  private final List<Change> all = new ArrayList<>();

  private Moves(Board board, Alternative alternative, int cell) {
    this.board = board;
    this.alternative = alternative;
    this.row = board.rowOf(cell);
    this.code = board.codeOf(cell);
    this.places = different();
  }

  static List<Change> of(Board board, Alternative alternative, int cell, boolean raise) {
    var moves = new Moves(board, alternative, cell);
    if (raise) {
      moves.raise();
    } else {
      moves.lower();
    }
    return moves.all;
  }

  private void raise() {
    var outside = places(item -> !in(item) && item.code() == code);
    for (int place : places(item -> in(item) && item.code() != code)) {
      recode(place, code);
      outside.forEach(other -> swap(place, other));
    }
    for (int model : places(item -> in(item) && item.code() == code && item.beside())) {
      all.add(new Change(-1, item(model)));
      outside.forEach(other -> all.add(new Change(-1, item(model), new Change(other, null))));
    }
  }

  private void lower() {
    var outside = places(item -> !in(item) && item.code() != code);
    for (int place : places(item -> in(item) && item.code() == code)) {
      IntStream.range(0, board.codes().size())
          .filter(other -> other != code)
          .forEach(other -> recode(place, other));
      outside.forEach(other -> swap(place, other));
      if (item(place).beside()) {
        all.add(new Change(place, null));
        places(item -> !in(item) && item.code() == code)
            .forEach(other -> all.add(new Change(place, item(other))));
      }
    }
  }

  /** Codes that are in a whole and those that aren't keep apart: the whole is shown. */
  private void recode(int place, int to) {
    if (!item(place).beside() && !besides(to)) {
      all.add(new Change(place, item(place).recoded(to)));
    }
  }

  private void swap(int one, int other) {
    var a = item(one);
    var b = item(other);
    if (!a.beside() && !b.beside()) {
      all.add(new Change(one, a.recoded(b.code()), new Change(other, b.recoded(a.code()))));
    }
  }

  private boolean besides(int code) {
    return board.beside().get(code);
  }

  private boolean in(Item item) {
    return board.counts(row, item);
  }

  private List<Integer> places(Predicate<Item> which) {
    return places.stream().filter(place -> which.test(item(place))).toList();
  }

  /** One of each: to change one of two that are alike is to change the other. */
  private List<Integer> different() {
    var seen = new HashSet<Item>();
    return IntStream.range(0, alternative.items().size())
        .filter(place -> item(place) != null && seen.add(item(place)))
        .boxed()
        .toList();
  }

  private Item item(int place) {
    return alternative.items().get(place);
  }
}
