package deviation.ops.processors;

import java.time.Instant;

/**
 * An event that a generation could not fold, or that follows one of the same aggregate.
 *
 * @param error the class of what went wrong, or what it follows; never a text of the event
 */
record DeadLetter(
    long id,
    String name,
    int generation,
    long position,
    String aggregateId,
    String error,
    Instant at,
    int attempts) {}
