package deviation.api.register;

import deviation.api.common.AgreementId;
import deviation.api.common.AreaId;
import deviation.api.common.ForumId;
import deviation.api.common.PrincipalId;
import deviation.api.common.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All registers as one immutable value: what a decision or an answer may know of the world outside
 * the log. Every question names a day; an answer is empty when no entry holds on it.
 */
public interface Registers {

  List<Principal> principals(LocalDate day);

  Optional<Principal> principal(PrincipalId code, LocalDate day);

  List<Unit> units(PrincipalId principal, LocalDate day);

  Optional<Unit> unit(UnitId id, LocalDate day);

  /** The units that submit their quarter for the area itself or for an area below it. */
  List<Unit> unitsIn(AreaId area, LocalDate day);

  List<Area> areas(LocalDate day);

  Optional<Area> area(AreaId id, LocalDate day);

  /** The area and all areas below it, whenever they held; empty when there is no such area. */
  Set<AreaId> withChildren(AreaId area);

  List<Forum> forums(LocalDate day);

  Optional<Forum> forum(ForumId id, LocalDate day);

  /** The version of each agreement that holds on the day. */
  List<AgreementVersion> agreements(LocalDate day);

  /** Every version of the agreement, the earliest first; empty when there never was one. */
  List<AgreementVersion> versions(AgreementId id);

  List<CodeSet> codeSets(LocalDate day);

  Optional<CodeSet> codeSet(String name, LocalDate day);
}
