package deviation.api.common;

import java.util.UUID;

/**
 * The row of a list after which to go on: so a list can be read to its end while rows arrive.
 *
 * @param rank what the list is ordered by: an instant in microseconds since 1970, or a count
 * @param id what decides between equal ranks
 */
public record After(long rank, UUID id) {}
