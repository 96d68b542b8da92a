package deviation.api.report;

import deviation.api.common.AgreementId;
import deviation.api.common.Code;
import java.util.Optional;

/**
 * The agreement's version of the event's day, or a status (UNKNOWN or NONE_EXISTS) in its place.
 *
 * @param superseded true when no version of it held on that day: the nearest earlier one is named
 */
public record FiledAgreement(
    Optional<AgreementId> id,
    Optional<Integer> version,
    Optional<String> clause,
    boolean superseded,
    Optional<Code> status) {

  /** The key by which it is counted: its id, or its status. */
  public String countedAs() {
    return id.map(AgreementId::value).or(() -> status.map(Code::value)).orElseThrow();
  }
}
