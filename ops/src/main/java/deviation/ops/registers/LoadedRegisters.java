package deviation.ops.registers;

import deviation.api.common.AgreementId;
import deviation.api.common.AreaId;
import deviation.api.common.ForumId;
import deviation.api.common.PrincipalId;
import deviation.api.common.UnitId;
import deviation.api.register.AgreementVersion;
import deviation.api.register.Area;
import deviation.api.register.CodeSet;
import deviation.api.register.Forum;
import deviation.api.register.Principal;
import deviation.api.register.Registers;
import deviation.api.register.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All registers in memory, as they were when loaded; lists are ordered by key. */
final class LoadedRegisters implements Registers {

  private final Temporal<Principal> principals;
  private final Temporal<Unit> units;
  private final Temporal<Area> areas;
  private final AreaTree tree;
  private final Temporal<Forum> forums;
  private final Temporal<AgreementVersion> agreements;
  private final Temporal<CodeSet> codeSets;

  LoadedRegisters(Entries entries) {
    principals =
        new Temporal<>(entries.principals(), one -> one.code().value(), Principal::validity);
    units = new Temporal<>(entries.units(), unit -> unit.id().value(), Unit::validity);
    areas = new Temporal<>(entries.areas(), area -> area.id().value(), Area::validity);
    tree = new AreaTree(entries.areas());
    forums = new Temporal<>(entries.forums(), forum -> forum.id().value(), Forum::validity);
    agreements =
        new Temporal<>(
            entries.agreements(), version -> version.id().value(), AgreementVersion::validity);
    codeSets = new Temporal<>(entries.codeSets(), CodeSet::name, CodeSet::validity);
  }

  @Override
  public List<Principal> principals(LocalDate day) {
    return principals.on(day);
  }

  @Override
  public Optional<Principal> principal(PrincipalId code, LocalDate day) {
    return principals.on(code.value(), day);
  }

  @Override
  public List<Unit> units(PrincipalId principal, LocalDate day) {
    return units.on(day).stream().filter(unit -> unit.principal().equals(principal)).toList();
  }

  @Override
  public Optional<Unit> unit(UnitId id, LocalDate day) {
    return units.on(id.value(), day);
  }

  @Override
  public List<Unit> unitsIn(AreaId area, LocalDate day) {
    var within = withChildren(area);
    return units.on(day).stream().filter(unit -> within.contains(unit.area())).toList();
  }

  @Override
  public List<Area> areas(LocalDate day) {
    return areas.on(day);
  }

  @Override
  public Optional<Area> area(AreaId id, LocalDate day) {
    return areas.on(id.value(), day);
  }

  @Override
  public Set<AreaId> withChildren(AreaId area) {
    return tree.withChildren(area);
  }

  @Override
  public List<Forum> forums(LocalDate day) {
    return forums.on(day);
  }

  @Override
  public Optional<Forum> forum(ForumId id, LocalDate day) {
    return forums.on(id.value(), day);
  }

  @Override
  public List<AgreementVersion> agreements(LocalDate day) {
    return agreements.on(day);
  }

  @Override
  public List<AgreementVersion> versions(AgreementId id) {
    return agreements.history(id.value());
  }

  @Override
  public List<CodeSet> codeSets(LocalDate day) {
    return codeSets.on(day);
  }

  @Override
  public Optional<CodeSet> codeSet(String name, LocalDate day) {
    return codeSets.on(name, day);
  }
}
