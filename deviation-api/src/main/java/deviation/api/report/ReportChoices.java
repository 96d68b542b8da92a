package deviation.api.report;

import deviation.api.common.AreaId;
import deviation.api.common.PrincipalId;
import deviation.api.common.UnitId;
import deviation.api.http.Choice;
import deviation.api.register.Area;
import deviation.api.register.Principal;
import deviation.api.register.Registers;
import deviation.api.register.Unit;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the form offers to choose, from the registers.
 *
 * @param area whose units are offered; those of the areas above it too, for a hospital serves many
 * @param own the principal whose units alone may report, if the reader has one or has said so
 * @param ownUnit the one that alone may report, for somebody who may file for no other
 * @param all true to offer every principal there is
 */
record ReportChoices(
    Registers registers,
    LocalDate day,
    Locale locale,
    AreaId area,
    Optional<PrincipalId> own,
    Optional<UnitId> ownUnit,
    boolean all) {

  /** The units that may report: municipalities first. */
  public List<Choice.Group> reporting() {
    return groups(principals(Comparator.comparing(Principal::kind))).stream()
        .map(this::mine)
        .filter(group -> !group.choices().isEmpty())
        .filter(group -> all || own.map(PrincipalId::value).map(group.value()::equals).orElse(true))
        .toList();
  }

  private Choice.Group mine(Choice.Group group) {
    return ownUnit
        .map(
            unit ->
                new Choice.Group(
                    group.value(),
                    group.label(),
                    group.choices().stream()
                        .filter(choice -> choice.value().equals(unit.value()))
                        .toList()))
        .orElse(group);
  }

  /** The other party, with or without a unit: regions first. */
  public List<Choice.Group> counterparts() {
    return groups(principals(Comparator.comparing(Principal::kind).reversed()));
  }

  /** Every agreement of the day, each of its points a choice. */
  public List<Choice.Group> agreements() {
    return registers.agreements(day).stream()
        .map(
            agreement ->
                new Choice.Group(
                    agreement.id().value(),
                    agreement.name(),
                    agreement.clauses().stream()
                        .map(
                            clause ->
                                Choice.of(
                                    agreement.id().value() + ReportFields.POINT + clause.number(),
                                    clause.number() + " " + clause.heading()))
                        .toList()))
        .toList();
  }

  public List<Choice> codes(String codeSet) {
    return registers.codeSet(codeSet, day).stream()
        .flatMap(set -> set.codes().stream())
        .map(
            entry ->
                new Choice(
                    entry.code().value(), entry.label().in(locale), entry.meaning().in(locale)))
        .toList();
  }

  /** The codes without their meanings, where a list of them would be long. */
  public List<Choice> labels(String codeSet) {
    return codes(codeSet).stream().map(one -> Choice.of(one.value(), one.label())).toList();
  }

  private List<Principal> principals(Comparator<Principal> order) {
    var offered = units().map(Unit::principal).distinct().toList();
    return registers.principals(day).stream()
        .filter(principal -> all || offered.contains(principal.code()))
        .sorted(order.thenComparing(Principal::shortName, swedish()))
        .toList();
  }

  private List<Choice.Group> groups(List<Principal> principals) {
    var units = units().toList();
    return principals.stream()
        .map(
            principal ->
                new Choice.Group(
                    principal.code().value(),
                    principal.shortName(),
                    units.stream()
                        .filter(unit -> unit.principal().equals(principal.code()))
                        .sorted(Comparator.comparing(Unit::name, swedish()))
                        .map(unit -> Choice.of(unit.id().value(), unit.name()))
                        .toList()))
        .toList();
  }

  private Stream<Unit> units() {
    return all
        ? registers.principals(day).stream()
            .flatMap(one -> registers.units(one.code(), day).stream())
        : Stream.concat(
            registers.unitsIn(area, day).stream(),
            above().stream()
                .flatMap(
                    higher ->
                        registers.unitsIn(higher, day).stream()
                            .filter(unit -> unit.area().equals(higher))));
  }

  private List<AreaId> above() {
    var above = new ArrayList<AreaId>();
    var parent = registers.area(area, day).flatMap(Area::parent);
    while (parent.isPresent() && !above.contains(parent.get())) {
      above.add(parent.get());
      parent = registers.area(parent.get(), day).flatMap(Area::parent);
    }
    return above;
  }

  static Comparator<Object> swedish() {
    return Collator.getInstance(Locale.of("sv"));
  }
}
