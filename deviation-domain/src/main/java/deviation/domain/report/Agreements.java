package deviation.domain.report;

import deviation.api.register.AgreementVersion;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which version of an agreement an event is held against (domain.md, 2 a.4, rule 4: superseded is
 * flagged, not refused).
 */
final class Agreements {

  /**
   * @param superseded true when the version didn't hold on the day
   */
  record Held(AgreementVersion version, boolean superseded) {}

  private Agreements() {}

  /**
   * The version of the day; else the latest that began before it; else the first. Empty when there
   * is none at all.
   */
  static Optional<Held> heldOn(List<AgreementVersion> versions, LocalDate day) {
    return versions.stream()
        .filter(version -> version.validity().on(day))
        .max(Comparator.comparingInt(AgreementVersion::version))
        .map(version -> new Held(version, false))
        .or(
            () ->
                versions.stream()
                    .filter(version -> version.validity().validFrom().isBefore(day))
                    .max(Comparator.comparingInt(AgreementVersion::version))
                    .or(() -> versions.stream().findFirst())
                    .map(version -> new Held(version, true)));
  }
}
