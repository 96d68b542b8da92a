package deviation.api.common;

/**
 * A fact: something that happened, in the past tense. Each feature has one sealed interface of
 * them, marked {@link Wire}.
 */
public interface DeviationEvent {}
