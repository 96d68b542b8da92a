package deviation.ops.embedded;

/**
 * A database that answers, with the five roles of the service.
 *
 * @param jdbcUrl without user and password
 * @param owner migrates; with the embedded server a superuser
 * @param appender writes the log, texts and keys
 * @param projector owns the read schemas
 * @param reader queries, under row-level policies
 * @param keeper keeps number blocks, registers, sessions, scheduler and the log of reads
 */
public record Database(
    String jdbcUrl,
    Credentials owner,
    Credentials appender,
    Credentials projector,
    Credentials reader,
    Credentials keeper) {}
