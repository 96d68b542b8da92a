package deviation.api.access;

import deviation.api.common.Parties;

/** Which things: how somebody must be party to one for a grant to hold. */
public enum Rows {
  /** Whatever there is. */
  ANY,
  /** Made by the one who asks. */
  OWN,
  /** Of the own unit; of any unit of the own principal for somebody without a unit. */
  OWN_UNIT,
  /** Reported by the own principal, or figures about it. */
  OWN_PRINCIPAL,
  /** About the own principal as a counterpart. */
  COUNTERPART,
  /** About the own principal as a counterpart that it was forwarded to. */
  RECEIVER,
  /** Of the own area or one below it; what is of several areas is narrowed to those. */
  AREA;

  boolean hold(Parties parties, Reach reach) {
    return switch (this) {
      case ANY -> true;
      case OWN -> parties.reporter().isPresent() && parties.reporter().equals(reach.person());
      case OWN_UNIT ->
          reach.unit().isPresent()
              ? parties.unit().equals(reach.unit())
              : OWN_PRINCIPAL.hold(parties, reach);
      case OWN_PRINCIPAL ->
          parties.principal().isPresent() && parties.principal().equals(reach.principal());
      case COUNTERPART -> reach.principal().filter(parties.counterparts()::contains).isPresent();
      case RECEIVER -> reach.principal().filter(parties.receivers()::contains).isPresent();
      case AREA -> parties.area().map(reach.areas()::contains).orElse(!reach.areas().isEmpty());
    };
  }
}
