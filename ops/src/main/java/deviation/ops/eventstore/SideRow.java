package deviation.ops.eventstore;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A row of a side table.
 *
 * @param values its columns, once the positions of the command's events are known
 * @param constraint the name of the constraint that is expected to refuse it, empty for none
 * @param taken what the command then fails with; asked after the append, so it may look something
 *     up
 */
public record SideRow(
    SideTable table, Values values, String constraint, Supplier<Optional<RuntimeException>> taken) {

  /** The same row with a failure of its own where that constraint refuses it. */
  public SideRow unless(String constraint, Supplier<Optional<RuntimeException>> taken) {
    return new SideRow(table, values, constraint, taken);
  }

  /** A row's columns in the order of the table's arrays. */
  public interface Values {
    Object[] at(long firstPosition, long lastPosition);
  }
}
