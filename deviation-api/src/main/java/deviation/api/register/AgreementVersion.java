package deviation.api.register;

import deviation.api.common.AgreementId;
import deviation.api.common.ForumId;
import java.util.List;
import java.util.Optional;

/**
 * One version of an agreement, guideline or routine.
 *
 * @param version from 1
 * @param kind AGREEMENT, GUIDELINE or ROUTINE
 * @param supersededBy the agreement that came in its place, if another did
 */
public record AgreementVersion(
    AgreementId id,
    int version,
    String kind,
    String name,
    ForumId owningForum,
    Optional<AgreementId> supersededBy,
    List<Clause> clauses,
    Validity validity) {

  public boolean hasClause(String number) {
    return clauses.stream().anyMatch(clause -> clause.number().equals(number));
  }
}
