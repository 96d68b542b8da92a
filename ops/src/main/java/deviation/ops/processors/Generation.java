package deviation.ops.processors;

import java.time.Instant;

/**
 * A read model's tables as one fold from the log's beginning made them, and where that fold stands.
 *
 * @param number from 1, never used twice for a name
 * @param version of the DDL
 * @param position of the last event that it holds; 0 when none
 * @param paused whether the operator stopped the read model
 * @param letters how many of its events are dead letters
 */
record Generation(
    String name,
    int number,
    int version,
    State state,
    long position,
    Instant startedAt,
    boolean paused,
    long letters) {

  String schema() {
    return name.replace('-', '_') + "_g" + number;
  }

  /**
   * Nobody reads what is being built: its rows and position may be lost, together, and the commit
   * that publishes waits for the disk and so for all before it.
   */
  String synchronousCommit() {
    return state == State.BUILDING ? "off" : "on";
  }

  Generation at(long position, long letters) {
    return new Generation(name, number, version, state, position, startedAt, paused, letters);
  }
}
