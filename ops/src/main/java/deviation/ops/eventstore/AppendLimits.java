package deviation.ops.eventstore;

import java.time.Duration;

/**
 * The bounds of the append queue.
 *
 * @param batchEvents events in one statement; a single append may have more
 * @param batchBytes the same in bytes
 * @param queuedAppends past them a caller waits
 * @param queuedBytes the same in bytes
 * @param patience how long a caller waits for room, and how long a server that can't be reached is
 *     tried
 */
public record AppendLimits(
    int batchEvents, int batchBytes, int queuedAppends, int queuedBytes, Duration patience) {

  public static final AppendLimits SHIPPED =
      new AppendLimits(512, 1 << 20, 4096, 16 << 20, Duration.ofSeconds(10));
}
