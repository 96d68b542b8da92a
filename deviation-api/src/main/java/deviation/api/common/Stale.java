package deviation.api.common;

/** The thing has gone on since the state for which the command was meant. */
public record Stale() implements Refusal {}
