package deviation.ops.demo;

import deviation.api.common.AgreementId;
import deviation.api.common.AgreementRef;
import deviation.api.common.AgreementRef.Named;
import deviation.api.common.AgreementRef.Unnamed;
import deviation.api.common.Code;
import deviation.api.register.AgreementVersion;
import deviation.api.register.Registers;
import java.time.LocalDate;
import java.util.Optional;

/** Which agreement the one who reports names: the right one mostly. */
record NamedAgreement(Registers registers, Dice dice) {

  private static final double NOT_KNOWN = 0.1;
  private static final double FORMER = 0.2;
  private static final double WITH_CLAUSE = 0.65;

  AgreementRef of(Situation situation, LocalDate day, boolean recurring) {
    if (situation.agreement().isEmpty()) {
      return unnamed(dice.chance(0.8) ? "NONE_EXISTS" : "UNKNOWN");
    }
    if (!recurring && dice.chance(NOT_KNOWN)) {
      return unnamed("UNKNOWN");
    }
    if (situation.formerly().isPresent() && dice.chance(FORMER)) {
      return situation
          .formerly()
          .flatMap(id -> held(id, day))
          .map(version -> (AgreementRef) new Named(version.id(), Optional.empty()))
          .orElseGet(() -> unnamed("UNKNOWN"));
    }
    return situation
        .agreement()
        .flatMap(id -> held(id, day))
        .map(version -> named(version, situation))
        .orElseGet(() -> unnamed("UNKNOWN"));
  }

  private AgreementRef named(AgreementVersion version, Situation situation) {
    var clauses = situation.clauses().stream().filter(version::hasClause).toList();
    return new Named(
        version.id(),
        clauses.isEmpty() || !dice.chance(WITH_CLAUSE)
            ? Optional.empty()
            : Optional.of(dice.one(clauses)));
  }

  /** The version of the day, or the last before it: some name an agreement that no longer holds. */
  private Optional<AgreementVersion> held(String id, LocalDate day) {
    return registers.versions(new AgreementId(id)).reversed().stream()
        .filter(version -> !version.validity().validFrom().isAfter(day))
        .findFirst();
  }

  private static AgreementRef unnamed(String status) {
    return new Unnamed(new Code(status));
  }
}
