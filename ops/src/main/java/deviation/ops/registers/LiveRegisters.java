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

/** The registers of the moment, for those who ask a single question at a time. */
public record LiveRegisters(CurrentRegisters current) implements Registers {

  @Override
  public List<Principal> principals(LocalDate day) {
    return current.now().principals(day);
  }

  @Override
  public Optional<Principal> principal(PrincipalId code, LocalDate day) {
    return current.now().principal(code, day);
  }

  @Override
  public List<Unit> units(PrincipalId principal, LocalDate day) {
    return current.now().units(principal, day);
  }

  @Override
  public Optional<Unit> unit(UnitId id, LocalDate day) {
    return current.now().unit(id, day);
  }

  @Override
  public List<Unit> unitsIn(AreaId area, LocalDate day) {
    return current.now().unitsIn(area, day);
  }

  @Override
  public List<Area> areas(LocalDate day) {
    return current.now().areas(day);
  }

  @Override
  public Optional<Area> area(AreaId id, LocalDate day) {
    return current.now().area(id, day);
  }

  @Override
  public Set<AreaId> withChildren(AreaId area) {
    return current.now().withChildren(area);
  }

  @Override
  public List<Forum> forums(LocalDate day) {
    return current.now().forums(day);
  }

  @Override
  public Optional<Forum> forum(ForumId id, LocalDate day) {
    return current.now().forum(id, day);
  }

  @Override
  public List<AgreementVersion> agreements(LocalDate day) {
    return current.now().agreements(day);
  }

  @Override
  public List<AgreementVersion> versions(AgreementId id) {
    return current.now().versions(id);
  }

  @Override
  public List<CodeSet> codeSets(LocalDate day) {
    return current.now().codeSets(day);
  }

  @Override
  public Optional<CodeSet> codeSet(String name, LocalDate day) {
    return current.now().codeSet(name, day);
  }
}
