package deviation.ops.eventstore;

import deviation.ops.eventstore.Append.Stored;
import deviation.ops.eventstore.EventLog.Head;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Appends with their places: numbered and chained from a head. Nothing of it changes when it is
 * tried again, so that its first hash tells whether an earlier try got through.
 */
record Batch(
    Head after,
    Instant recordedAt,
    List<NewEvent> events,
    List<byte[]> hashes,
    List<Stored> places,
    Map<SideTable, List<Object[]>> side) {

  static Batch number(List<Pending> pending, Head after, Instant clock) {
    var recordedAt = clock.isBefore(after.recordedAt()) ? after.recordedAt() : clock;
    var events = new ArrayList<NewEvent>();
    var hashes = new ArrayList<byte[]>();
    var places = new ArrayList<Stored>();
    var side = new LinkedHashMap<SideTable, List<Object[]>>();
    var hash = after.hash();
    for (var each : pending) {
      var first = after.position() + events.size() + 1;
      for (var event : each.append.events()) {
        events.add(event);
        hash =
            HashChain.hash(
                hash,
                after.position() + events.size(),
                event.sequence(),
                recordedAt,
                event.content());
        hashes.add(hash);
      }
      var place = new Stored(first, after.position() + events.size());
      places.add(place);
      for (var row : each.append.side()) {
        side.computeIfAbsent(row.table(), _ -> new ArrayList<>())
            .add(row.values().at(place.first(), place.last()));
      }
    }
    return new Batch(after, recordedAt, events, hashes, places, side);
  }

  long firstPosition() {
    return after.position() + 1;
  }

  /** The head once it is stored. */
  Head head() {
    return new Head(after.position() + events.size(), hashes.getLast(), recordedAt);
  }
}
