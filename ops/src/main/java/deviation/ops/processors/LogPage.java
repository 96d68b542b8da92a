package deviation.ops.processors;

import deviation.projections.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Events that follow each other in the log.
 *
 * @param after the position that it was read after
 */
record LogPage(long after, List<Entry> entries) {

  boolean isEmpty() {
    return entries.isEmpty();
  }

  long last() {
    return isEmpty() ? after : entries.getLast().position();
  }

  /** Whether it holds the event that follows the position. */
  boolean follows(long position) {
    return after <= position && position < last();
  }

  /** What of it comes after the position. */
  LogPage after(long position) {
    // Positions are dense, so the first guess is right; with gaps it would be too far.
    int from = (int) Math.min(position - after, entries.size() - 1);
    while (from > 0 && entries.get(from - 1).position() > position) {
      from--;
    }
    return new LogPage(position, entries.subList(from, entries.size()));
  }

  /** Its events, when each of them can be folded. */
  Optional<List<Recorded>> recorded() {
    var recorded = new ArrayList<Recorded>(entries.size());
    for (var entry : entries) {
      if (!(entry instanceof Entry.Readable event)) {
        return Optional.empty();
      }
      recorded.add(event.recorded());
    }
    return Optional.of(recorded);
  }

  /** What comes before the first event of an unknown type. */
  LogPage known() {
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i) instanceof Entry.Unknown) {
        return new LogPage(after, entries.subList(0, i));
      }
    }
    return this;
  }
}
