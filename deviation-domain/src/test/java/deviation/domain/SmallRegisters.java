package deviation.domain;

import deviation.api.common.AgreementId;
import deviation.api.common.AreaId;
import deviation.api.common.Code;
import deviation.api.common.ForumId;
import deviation.api.common.PrincipalId;
import deviation.api.common.UnitId;
import deviation.api.register.AgreementVersion;
import deviation.api.register.Area;
import deviation.api.register.Clause;
import deviation.api.register.CodeSet;
import deviation.api.register.Forum;
import deviation.api.register.Label;
import deviation.api.register.Principal;
import deviation.api.register.PrincipalKind;
import deviation.api.register.Registers;
import deviation.api.register.Unit;
import deviation.api.register.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Registers of a handful of entries, for rules to be tried against. */
public final class SmallRegisters implements Registers {

  private static final Validity ALWAYS = from("2017-01-01");

  private static final Map<String, List<String>> CODES =
      Map.ofEntries(
          Map.entry("occurredPrecision", List.of("DAY", "MONTH", "QUARTER")),
          Map.entry("originParty", List.of("REPORTER", "COUNTERPART")),
          Map.entry("concernClass", List.of("OCCURRED", "GOOD_EXAMPLE")),
          Map.entry("processStep", List.of("UTSKRIVNING", "PLANERING")),
          Map.entry("failureCategory", List.of("INFO", "LKM", "SIP", "HJM")),
          Map.entry("targetGroup", List.of("OLDER")),
          Map.entry("consequence", List.of("HARM_RISK", "NONE")),
          Map.entry("contributingFactors", List.of("COMMUNICATION", "CULTURE")),
          Map.entry("resolvedLocally", List.of("PARTLY", "YES")),
          Map.entry("resolution", List.of("SOLVED", "UNANSWERED")),
          Map.entry("rejectionReason", List.of("TEST", "NOT_COLLABORATION")),
          Map.entry("statutoryFlag", List.of("NONE", "LEX_SARAH")));

  private static final List<Principal> PRINCIPALS =
      List.of(
          new Principal(
              new PrincipalId("1480"), "Göteborg", "Göteborg", PrincipalKind.MUNICIPALITY, ALWAYS),
          new Principal(new PrincipalId("14"), "VGR", "VGR", PrincipalKind.REGION, ALWAYS),
          new Principal(
              new PrincipalId("09"),
              "Gotland",
              "Gotland",
              PrincipalKind.MUNICIPALITY_AND_REGION,
              ALWAYS));

  private static final List<Unit> UNITS =
      List.of(
          unit("1480-aldre-hisingen", "1480"),
          unit("1480-funktionsstod-hisingen", "1480"),
          unit("14-su-medicin", "14"),
          unit("14-su-psykiatri", "14"),
          unit("09-aldre", "09"),
          unit("09-lasarett", "09"));

  private static final List<Area> AREAS =
      List.of(
          area("goteborgsomradet", null, null),
          area("goteborg-hisingen", "goteborgsomradet", null),
          area("molndal", "goteborgsomradet", 30),
          area("molndal-sodra", "molndal", null));

  private static final List<Forum> FORUMS =
      List.of(
          new Forum(
              new ForumId("nosam-goteborg"),
              new AreaId("goteborgsomradet"),
              "NOSAM",
              "NOSAM",
              ALWAYS),
          new Forum(
              new ForumId("ug-samsa"), new AreaId("goteborgsomradet"), "UG_SAMSA", "UG", ALWAYS),
          new Forum(new ForumId("nosam-molndal"), new AreaId("molndal"), "NOSAM", "NOSAM", ALWAYS));

  private static final List<AgreementVersion> VERSIONS =
      List.of(
          agreement("in-och-utskrivning", 1, between("2018-01-01", "2025-10-01"), "5.2", "6.1"),
          agreement("in-och-utskrivning", 2, from("2025-10-01"), "5.2"),
          agreement("vastbus-2012", 1, between("2017-01-01", "2024-01-01"), "1"));

  @Override
  public List<Principal> principals(LocalDate day) {
    return PRINCIPALS.stream().filter(entry -> entry.validity().on(day)).toList();
  }

  @Override
  public Optional<Principal> principal(PrincipalId code, LocalDate day) {
    return principals(day).stream().filter(entry -> entry.code().equals(code)).findFirst();
  }

  @Override
  public List<Unit> units(PrincipalId principal, LocalDate day) {
    return UNITS.stream().filter(entry -> entry.principal().equals(principal)).toList();
  }

  @Override
  public Optional<Unit> unit(UnitId id, LocalDate day) {
    return UNITS.stream().filter(entry -> entry.id().equals(id)).findFirst();
  }

  @Override
  public List<Unit> unitsIn(AreaId area, LocalDate day) {
    return UNITS;
  }

  @Override
  public List<Area> areas(LocalDate day) {
    return AREAS.stream().filter(entry -> entry.validity().on(day)).toList();
  }

  @Override
  public Optional<Area> area(AreaId id, LocalDate day) {
    return areas(day).stream().filter(entry -> entry.id().equals(id)).findFirst();
  }

  @Override
  public Set<AreaId> withChildren(AreaId area) {
    return AREAS.stream()
        .filter(one -> one.id().equals(area) || one.parent().equals(Optional.of(area)))
        .map(Area::id)
        .collect(Collectors.toSet());
  }

  @Override
  public List<Forum> forums(LocalDate day) {
    return FORUMS;
  }

  @Override
  public Optional<Forum> forum(ForumId id, LocalDate day) {
    return FORUMS.stream().filter(entry -> entry.id().equals(id)).findFirst();
  }

  @Override
  public List<AgreementVersion> agreements(LocalDate day) {
    return VERSIONS.stream().filter(version -> version.validity().on(day)).toList();
  }

  @Override
  public List<AgreementVersion> versions(AgreementId id) {
    return VERSIONS.stream().filter(version -> version.id().equals(id)).toList();
  }

  @Override
  public List<CodeSet> codeSets(LocalDate day) {
    return CODES.keySet().stream().map(SmallRegisters::codes).toList();
  }

  @Override
  public Optional<CodeSet> codeSet(String name, LocalDate day) {
    return CODES.containsKey(name) && ALWAYS.on(day) ? Optional.of(codes(name)) : Optional.empty();
  }

  private static CodeSet codes(String name) {
    var label = new Label(name, name);
    var entries =
        CODES.get(name).stream()
            .map(code -> new CodeSet.Entry(new Code(code), label, label))
            .toList();
    return new CodeSet(name, 1, label, entries, ALWAYS);
  }

  private static Unit unit(String id, String principal) {
    return new Unit(
        new UnitId(id), new PrincipalId(principal), new AreaId("goteborg-hisingen"), id, ALWAYS);
  }

  private static Area area(String id, String parent, Integer replyDays) {
    return new Area(
        new AreaId(id),
        Optional.ofNullable(parent).map(AreaId::new),
        id,
        Optional.ofNullable(replyDays),
        ALWAYS);
  }

  private static AgreementVersion agreement(
      String id, int version, Validity validity, String... clauses) {
    return new AgreementVersion(
        new AgreementId(id),
        version,
        "GUIDELINE",
        id,
        new ForumId("ug-samsa"),
        Optional.empty(),
        Stream.of(clauses).map(number -> new Clause(number, number)).toList(),
        validity);
  }

  private static Validity from(String day) {
    return new Validity(LocalDate.parse(day), Optional.empty());
  }

  private static Validity between(String day, String end) {
    return new Validity(LocalDate.parse(day), Optional.of(LocalDate.parse(end)));
  }
}
