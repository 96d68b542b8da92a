package deviation.ops.eventstore;

import java.util.List;

/**
 * What one unit of work adds: its events and the rows beside them, all or nothing. Public for the
 * bench, which measures the append alone and fills logs by it.
 */
public record Append(List<NewEvent> events, List<SideRow> side) {

  private static final int SIDE_ROW = 300;

  public Append {
    if (events.isEmpty()) {
      throw new IllegalArgumentException("an append without events");
    }
  }

  int bytes() {
    return events.stream().mapToInt(NewEvent::bytes).sum() + side.size() * SIDE_ROW;
  }

  /** Where it came to stand. */
  public record Stored(long first, long last) {}
}
