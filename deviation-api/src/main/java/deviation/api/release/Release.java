package deviation.api.release;

import java.util.ArrayList;
import java.util.List;

/** A version of a published quarter as it is shown to those outside. */
public final class Release {

  private final Lattice lattice;
  private final List<Shown> versions;
  private final Shown shown;

  private Release(Lattice lattice, List<Shown> earlier, Publication publication) {
    this.lattice = lattice;
    this.shown = new Shown(lattice, publication, earlier);
    this.versions = new ArrayList<>(earlier);
    versions.add(shown);
    for (var split : lattice.splits()) {
      while (!protect(split)) {
        // Less is shown now.
      }
    }
  }

  /** The first version of a quarter. */
  public static Release of(Lattice lattice, Publication publication) {
    return new Release(lattice, List.of(), publication);
  }

  /** A later version; what this one and those before it show is known. */
  public Release restated(Publication publication) {
    return new Release(lattice, versions, publication);
  }

  /** Hides cells of the split, or withholds some of its tables and says that it did. */
  private boolean protect(Split split) {
    if (shown.rows(split).isEmpty()) {
      return true;
    }
    var board = Board.of(split, versions);
    var visibility = new Visibility(board.counts());
    var search = new Search(board, visibility);
    for (int cell = 0; cell < board.size(); cell++) {
      if (board.counts()[cell] > 0) {
        begin(split, board, visibility, search, cell);
      }
    }
    var failing = search.failing();
    failing.ifPresent(cell -> withhold(split, board.row(cell).subject()));
    for (int cell = 0; failing.isEmpty() && cell < board.size(); cell++) {
      if (visibility.hidden(cell) && latest(board.row(cell))) {
        shown.hide(board.row(cell).subject(), split.pointer(board.code(cell)));
      }
    }
    return failing.isEmpty();
  }

  private void begin(Split split, Board board, Visibility visibility, Search search, int cell) {
    var row = board.row(cell);
    var small = SmallCells.small(board.counts()[cell]);
    if (row.subject().kind() == Subject.Kind.REMAINDER) {
      visibility.hide(cell);
    } else if (!latest(row) && !hidden(row, split.pointer(board.code(cell)))) {
      visibility.fix(cell);
    }
    if (small || !latest(row) && !visibility.fixed(cell) && !visibility.hidden(cell)) {
      search.hide(cell);
    }
  }

  private boolean latest(Row row) {
    return row.version() == shown.publication().version();
  }

  private boolean hidden(Row row, String pointer) {
    return versions.stream()
        .filter(it -> it.publication().version() == row.version())
        .anyMatch(it -> it.hidden(row.subject()).contains(pointer));
  }

  private void withhold(Split split, Subject subject) {
    var rows = shown.rows(split);
    (rows.contains(subject) ? List.of(subject) : rows).forEach(it -> shown.withhold(split, it));
  }

  /** The suppressed bodies, in the order of their subjects. */
  public List<Body> bodies() {
    return shown.tables().keySet().stream()
        .map(subject -> Body.of(lattice, shown, subject))
        .toList();
  }
}
