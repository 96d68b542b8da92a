package deviation.domain.report;

import deviation.api.common.AgreementRef.Named;
import deviation.api.common.AgreementRef.Unnamed;
import deviation.api.common.Code;
import deviation.api.common.PrincipalId;
import deviation.api.common.Text;
import deviation.api.common.UnitId;
import deviation.api.register.Registers;
import deviation.api.report.ReportBody;
import deviation.api.report.ReportRefusal;
import deviation.api.report.ReportRefusal.OutOfRange;
import deviation.api.report.ReportRefusal.OwnCounterpart;
import deviation.api.report.ReportRefusal.Repeated;
import deviation.api.report.ReportRefusal.TextTooLong;
import deviation.api.report.ReportRefusal.TooFew;
import deviation.api.report.ReportRefusal.TooMany;
import deviation.api.report.ReportRefusal.UnknownAgreement;
import deviation.api.report.ReportRefusal.UnknownArea;
import deviation.api.report.ReportRefusal.UnknownClause;
import deviation.api.report.ReportRefusal.UnknownCode;
import deviation.api.report.ReportRefusal.UnknownPrincipal;
import deviation.api.report.ReportRefusal.UnknownUnit;
import deviation.api.screening.Finding;
import deviation.domain.report.TextRules.Checked;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a body must satisfy to be filed (api.md, section 2; domain.md, 2 a.4): all broken rules at
 * once. Public for the bench, whose plain controller checks the same.
 */
public final class FilingRules {

  private static final int MOST_COUNTERPARTS = 10;
  private static final int MOST_SECONDARY = 2;
  private static final int MOST_FACTORS = 10;
  private static final int LONGEST_CASE_REFERENCE = 100;

  private final ReportBody body;
  private final Registers registers;
  private final LocalDate day;
  private final List<ReportRefusal> refusals = new ArrayList<>();

  private FilingRules(ReportBody body, Registers registers) {
    this.body = body;
    this.registers = registers;
    this.day = body.occurredOn();
  }

  public static List<ReportRefusal> refusals(ReportBody body, Registers registers, Instant now) {
    return check(body, registers, now).refusals();
  }

  /** The same, with what the gate found in the texts. */
  static Checked check(ReportBody body, Registers registers, Instant now) {
    var rules = new FilingRules(body, registers);
    rules.refusals.addAll(DateRules.refusals(body, now));
    rules.parties();
    rules.agreement();
    rules.codes();
    var findings = rules.texts();
    return new Checked(List.copyOf(rules.refusals), findings);
  }

  /** Its free texts by pointer. */
  static Map<String, Text> texts(ReportBody body) {
    var texts = new LinkedHashMap<String, Text>();
    texts.put("/description", body.description());
    body.immediateAction().ifPresent(text -> texts.put("/immediateAction", text));
    body.suggestion().ifPresent(text -> texts.put("/suggestion", text));
    return texts;
  }

  private void parties() {
    unless(
        registers.area(body.collaborationArea(), day).isPresent(),
        new UnknownArea("/collaborationArea"));
    principalAndUnit(
        body.reportingPrincipal(),
        "/reportingPrincipal",
        Optional.of(body.reportingUnit()),
        "/reportingUnit");
    var counterparts = body.counterparts();
    unless(!counterparts.isEmpty(), new TooFew("/counterparts", 1));
    unless(
        counterparts.size() <= MOST_COUNTERPARTS, new TooMany("/counterparts", MOST_COUNTERPARTS));
    var seen = new HashSet<ReportBody.Counterpart>();
    for (int i = 0; i < Math.min(counterparts.size(), MOST_COUNTERPARTS); i++) {
      var counterpart = counterparts.get(i);
      var here = "/counterparts/" + i;
      principalAndUnit(
          counterpart.principal(), here + "/principal", counterpart.unit(), here + "/unit");
      unless(seen.add(counterpart), new Repeated(here));
      // Different principals are not demanded: Gotland is both, and some areas have one for both.
      unless(
          !counterpart.unit().equals(Optional.of(body.reportingUnit())),
          new OwnCounterpart(here + "/unit"));
    }
  }

  private void principalAndUnit(
      PrincipalId principal, String principalPointer, Optional<UnitId> unit, String unitPointer) {
    if (registers.principal(principal, day).isEmpty()) {
      refusals.add(new UnknownPrincipal(principalPointer));
      return;
    }
    unit.ifPresent(
        id ->
            unless(
                registers
                    .unit(id, day)
                    .filter(found -> found.principal().equals(principal))
                    .isPresent(),
                new UnknownUnit(unitPointer)));
  }

  private void agreement() {
    switch (body.agreement()) {
      case Named(var id, var clause) -> {
        var version = Agreements.heldOn(registers.versions(id), day);
        unless(version.isPresent(), new UnknownAgreement("/agreement/id"));
        version.ifPresent(
            held ->
                clause.ifPresent(
                    number ->
                        unless(
                            held.version().hasClause(number),
                            new UnknownClause("/agreement/clause", held.version().version()))));
      }
      case Unnamed(var status) -> {
        var known = status.value().equals("UNKNOWN") || status.value().equals("NONE_EXISTS");
        unless(known, new UnknownCode("/agreement/status", "agreementStatus"));
      }
    }
  }

  private void codes() {
    code(body.occurredPrecision(), "occurredPrecision");
    code(Optional.of(body.originParty()), "originParty");
    code(Optional.of(body.concernClass()), "concernClass");
    code(Optional.of(body.processStep()), "processStep");
    code(Optional.of(body.failureCategory()), "failureCategory");
    code(body.targetGroup(), "targetGroup");
    code(Optional.of(body.consequence()), "consequence");
    code(body.resolvedLocally(), "resolvedLocally");
    code(Optional.of(body.statutoryFlag()), "statutoryFlag");
    code(body.noticedBy(), "noticedBy");
    codes(body.secondaryCategories(), "/secondaryCategories", "failureCategory", MOST_SECONDARY);
    codes(body.contributingFactors(), "/contributingFactors", "contributingFactors", MOST_FACTORS);
    var primary = body.secondaryCategories().indexOf(body.failureCategory());
    unless(primary < 0, new Repeated("/secondaryCategories/" + primary));
    body.recurrenceLikelihood()
        .ifPresent(
            value ->
                unless(value >= 1 && value <= 4, new OutOfRange("/recurrenceLikelihood", 1, 4)));
  }

  private void code(Optional<Code> code, String name) {
    code.ifPresent(given -> unless(known(given, name), new UnknownCode("/" + name, name)));
  }

  private void codes(List<Code> codes, String pointer, String codeSet, int most) {
    unless(codes.size() <= most, new TooMany(pointer, most));
    var seen = new HashSet<Code>();
    for (int i = 0; i < Math.min(codes.size(), most); i++) {
      unless(known(codes.get(i), codeSet), new UnknownCode(pointer + "/" + i, codeSet));
      unless(seen.add(codes.get(i)), new Repeated(pointer + "/" + i));
    }
  }

  private boolean known(Code code, String codeSet) {
    return registers.codeSet(codeSet, day).filter(set -> set.has(code)).isPresent();
  }

  private Map<String, List<Finding>> texts() {
    var checked = TextRules.check(texts(body));
    refusals.addAll(checked.refusals());
    body.localCaseRef()
        .ifPresent(
            reference -> {
              unless(!reference.value().isBlank(), new ReportRefusal.TextEmpty("/localCaseRef"));
              unless(
                  reference.length() <= LONGEST_CASE_REFERENCE,
                  new TextTooLong("/localCaseRef", reference.length(), LONGEST_CASE_REFERENCE));
            });
    return checked.findings();
  }

  private void unless(boolean satisfied, ReportRefusal refusal) {
    if (!satisfied) {
      refusals.add(refusal);
    }
  }
}
