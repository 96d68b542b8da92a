package deviation.api.common;

import java.util.Optional;

/** Which agreement wasn't followed, as the one who reports knows it. */
public sealed interface AgreementRef {

  /** The agreement itself; the version is the one that held on the day of the event. */
  record Named(AgreementId id, Optional<String> clause) implements AgreementRef {}

  /**
   * No agreement to name: the status is UNKNOWN (<i>vet inte</i>) or NONE_EXISTS
   * (<i>överenskommelse saknas</i>).
   */
  record Unnamed(Code status) implements AgreementRef {}
}
