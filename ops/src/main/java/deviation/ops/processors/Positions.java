package deviation.ops.processors;

import deviation.api.http.MinPosition;
import deviation.api.http.Problem;
import deviation.api.http.ProblemType;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Read your own write: lets a query wait until the read models have folded what it wants to see,
 * without a connection. Every node runs every loop, and a loop that another node overtook sees its
 * position at the fence: so a wake-up in this process is enough.
 */
@Component
public class Positions {

  private final ReadModels models;

  Positions(ReadModels models) {
    this.models = models;
  }

  /**
   * Waits until all of them have folded that position; with none of them, only looks whether the
   * log has it.
   *
   * @throws Problem INVALID_REQUEST for a position beyond the log's head; UNAVAILABLE when a read
   *     model isn't there yet, at once when it is paused or stopped, after the time given, and when
   *     too many wait already
   */
  public void awaitAll(Set<String> readModels, long position, Duration atMost) {
    var asked = asked(readModels);
    if (!asked.isEmpty() && reached(asked, position)) {
      return;
    }
    if (position > 0 && models.feed().log.head().position() < position) {
      throw Problem.badParameter(MinPosition.META, "beyond-head");
    }
    models.waiting().until(() -> reached(asked, position) || halted(asked, position), atMost);
    if (!reached(asked, position)) {
      throw unavailable();
    }
  }

  /** The smallest position of them: their answers show at least this much. */
  public long smallest(Set<String> readModels) {
    return asked(readModels).stream().mapToLong(ReadModel::position).min().orElseThrow();
  }

  /** Whether events are missing from an answer that reads them. */
  public boolean incomplete(Set<String> readModels) {
    return asked(readModels).stream().anyMatch(ReadModel::incomplete);
  }

  private List<ReadModel> asked(Set<String> names) {
    return names.stream().map(name -> models.find(name).orElseThrow()).toList();
  }

  private static boolean reached(List<ReadModel> asked, long position) {
    // -1 until the first generation is built: there are no tables to ask.
    return asked.stream().allMatch(model -> model.position() >= Math.max(0, position));
  }

  private static boolean halted(List<ReadModel> asked, long position) {
    return asked.stream()
        .anyMatch(model -> model.position() < position && model.live().condition().halted());
  }

  static Problem unavailable() {
    return new Problem(ProblemType.UNAVAILABLE, List.of());
  }
}
