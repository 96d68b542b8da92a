package deviation.api.register;

import deviation.api.common.AgreementId;
import deviation.api.common.ForumId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An agreement as it was on a day, and all its versions.
 *
 * @param version the version of that day, from 1; of an agreement that had ended by then, its last
 *     one
 * @param kind AGREEMENT, GUIDELINE or ROUTINE
 * @param inForce whether that version held on the day
 * @param versions the earliest first, later ones than that day's included
 */
public record AgreementView(
    AgreementId id,
    int version,
    String kind,
    String name,
    ForumId owningForum,
    Optional<AgreementId> supersededBy,
    List<Clause> clauses,
    Validity validity,
    boolean inForce,
    List<Version> versions) {

  /** One of its versions, in short. */
  public record Version(int version, String name, Validity validity) {}

  /** Of all versions, those that had begun by the day considered; empty when none had. */
  public static Optional<AgreementView> of(List<AgreementVersion> versions, LocalDate day) {
    return versions.stream()
        .filter(version -> !day.isBefore(version.validity().validFrom()))
        .reduce((_, later) -> later)
        .map(version -> of(version, versions, day));
  }

  private static AgreementView of(
      AgreementVersion version, List<AgreementVersion> versions, LocalDate day) {
    return new AgreementView(
        version.id(),
        version.version(),
        version.kind(),
        version.name(),
        version.owningForum(),
        version.supersededBy(),
        version.clauses(),
        version.validity(),
        version.validity().on(day),
        versions.stream()
            .map(each -> new Version(each.version(), each.name(), each.validity()))
            .toList());
  }
}
