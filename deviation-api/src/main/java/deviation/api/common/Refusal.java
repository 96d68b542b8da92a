package deviation.api.common;

/** Why an intent is refused, with its facts. Each feature has one sealed interface of them. */
public interface Refusal {}
