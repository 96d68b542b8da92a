package deviation.api.processor;

import java.time.Instant;

/**
 * An event that a read model could not take in, or that follows one of the same aggregate. The
 * event itself stands in the log.
 *
 * @param processor the read model
 * @param position in the log
 * @param error the class of the failure, with the SQL state if any
 */
public record DeadLetterView(
    long id,
    String processor,
    int generation,
    long position,
    String aggregateId,
    String error,
    Instant at,
    int attempts) {}
