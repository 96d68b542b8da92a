package deviation.ops.eventstore;

import java.util.List;
import java.util.Optional;

/**
 * A table whose rows are stored with the events of the command that made them, or not at all.
 *
 * @param name of the table, for people
 * @param insert {@code INSERT INTO ... SELECT ... FROM unnest(?::uuid[], ...) AS ...}, with an
 *     array for each column and neither WHERE nor what follows it: the append adds its own
 *     condition by a further item of FROM
 * @param types the arrays' element types by their names in PostgreSQL, in order
 */
public record SideTable(String name, String insert, List<String> types) {

  public SideTable {
    types = List.copyOf(types);
    if (insert.chars().filter(c -> c == '?').count() != types.size()) {
      throw new IllegalArgumentException("an array for each type: " + name);
    }
  }

  /** A row that is known before the events' positions are. */
  public SideRow row(Object... values) {
    return placed((_, _) -> values);
  }

  /** A row that tells where the events came to stand. */
  public SideRow placed(SideRow.Values values) {
    return new SideRow(this, values, "", Optional::empty);
  }
}
