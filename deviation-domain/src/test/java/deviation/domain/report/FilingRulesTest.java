package deviation.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.common.AgreementRef;
import deviation.api.common.Code;
import deviation.api.common.Text;
import deviation.api.report.ReportRefusal;
import deviation.api.report.ReportRefusal.DateInFuture;
import deviation.api.report.ReportRefusal.DiscoveredBeforeOccurred;
import deviation.api.report.ReportRefusal.NotFirstDay;
import deviation.api.report.ReportRefusal.OutOfRange;
import deviation.api.report.ReportRefusal.OwnCounterpart;
import deviation.api.report.ReportRefusal.PersonInText;
import deviation.api.report.ReportRefusal.Repeated;
import deviation.api.report.ReportRefusal.TextEmpty;
import deviation.api.report.ReportRefusal.TextTooLong;
import deviation.api.report.ReportRefusal.TooFew;
import deviation.api.report.ReportRefusal.TooMany;
import deviation.api.report.ReportRefusal.UnknownAgreement;
import deviation.api.report.ReportRefusal.UnknownArea;
import deviation.api.report.ReportRefusal.UnknownClause;
import deviation.api.report.ReportRefusal.UnknownCode;
import deviation.api.report.ReportRefusal.UnknownPrincipal;
import deviation.api.report.ReportRefusal.UnknownUnit;
import deviation.domain.SmallRegisters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Given a body that may be filed, when one thing is wrong with it, then exactly that is said. */
class FilingRulesTest {

  /** 00:30 on 12 February in Sweden, still the 11th in UTC. */
  private static final Instant NOW = Instant.parse("2026-02-11T23:30:00Z");

  @Test
  void a_sound_body_is_not_refused() {
    assertThat(refusals(_ -> {})).isEmpty();
  }

  @Test
  void the_day_is_the_swedish_one() {
    assertThat(refusals(body -> body.occurredOn = day("2026-02-12"))).isEmpty();
    assertThat(refusals(body -> body.occurredOn = day("2026-02-13")))
        .containsExactly(new DateInFuture("/occurredOn", day("2026-02-12")));
  }

  @Test
  void a_month_or_quarter_is_named_by_its_first_day() {
    assertThat(
            refusals(
                body -> {
                  body.precision = code("MONTH");
                  body.occurredOn = day("2026-02-01");
                }))
        .isEmpty();
    assertThat(refusals(body -> body.precision = code("MONTH")))
        .containsExactly(new NotFirstDay("/occurredOn", day("2026-02-01")));
    assertThat(refusals(body -> body.precision = code("QUARTER")))
        .containsExactly(new NotFirstDay("/occurredOn", day("2026-01-01")));
  }

  @Test
  void nothing_is_discovered_before_it_occurred_or_tomorrow() {
    assertThat(refusals(body -> body.discoveredOn = Optional.of(day("2026-02-10"))))
        .containsExactly(new DiscoveredBeforeOccurred("/discoveredOn"));
    assertThat(refusals(body -> body.discoveredOn = Optional.of(day("2026-02-13"))))
        .containsExactly(new DateInFuture("/discoveredOn", day("2026-02-12")));
  }

  @Test
  void area_principals_and_units_must_be_in_the_registers() {
    assertThat(refusals(body -> body.area = "ingenstans"))
        .containsExactly(new UnknownArea("/collaborationArea"));
    assertThat(refusals(body -> body.principal = "9999"))
        .containsExactly(new UnknownPrincipal("/reportingPrincipal"));
    assertThat(refusals(body -> body.unit = "okänd"))
        .containsExactly(new UnknownUnit("/reportingUnit"));
    assertThat(refusals(body -> body.counterparts = List.of(Body.counterpart("9999", null))))
        .containsExactly(new UnknownPrincipal("/counterparts/0/principal"));
  }

  @Test
  void a_unit_belongs_to_its_principal() {
    assertThat(refusals(body -> body.counterparts = List.of(Body.counterpart("14", "09-lasarett"))))
        .containsExactly(new UnknownUnit("/counterparts/0/unit"));
  }

  @Test
  void there_are_one_to_ten_counterparts_and_each_once() {
    assertThat(refusals(body -> body.counterparts = List.of()))
        .containsExactly(new TooFew("/counterparts", 1));
    var su = Body.counterpart("14", "14-su-medicin");
    assertThat(refusals(body -> body.counterparts = List.of(su, su)))
        .containsExactly(new Repeated("/counterparts/1"));
    assertThat(refusals(body -> body.counterparts = java.util.Collections.nCopies(11, su)))
        .contains(new TooMany("/counterparts", 10));
  }

  @Test
  void a_unit_is_not_its_own_counterpart_but_its_principal_may_be() {
    assertThat(refusals(body -> body.counterparts = List.of(Body.counterpart("1480", body.unit))))
        .containsExactly(new OwnCounterpart("/counterparts/0/unit"));
    assertThat(
            refusals(
                body -> {
                  body.principal = "09";
                  body.unit = "09-aldre";
                  body.counterparts = List.of(Body.counterpart("09", "09-lasarett"));
                }))
        .isEmpty();
  }

  @Test
  void the_agreement_and_its_clause_must_exist_in_the_version_of_the_day() {
    assertThat(refusals(body -> body.agreement = Body.agreement("okänd", null)))
        .containsExactly(new UnknownAgreement("/agreement/id"));
    assertThat(refusals(body -> body.agreement = Body.agreement("in-och-utskrivning", "6.1")))
        .containsExactly(new UnknownClause("/agreement/clause", 2));
    assertThat(
            refusals(
                body -> {
                  body.occurredOn = day("2025-09-30");
                  body.agreement = Body.agreement("in-och-utskrivning", "6.1");
                }))
        .isEmpty();
  }

  @Test
  void a_superseded_agreement_is_no_reason_to_refuse() {
    assertThat(refusals(body -> body.agreement = Body.agreement("vastbus-2012", "1"))).isEmpty();
  }

  @Test
  void without_an_agreement_the_status_is_one_of_two() {
    assertThat(refusals(body -> body.agreement = new AgreementRef.Unnamed(new Code("NONE_EXISTS"))))
        .isEmpty();
    assertThat(refusals(body -> body.agreement = new AgreementRef.Unnamed(new Code("KANSKE"))))
        .containsExactly(new UnknownCode("/agreement/status", "agreementStatus"));
  }

  @Test
  void codes_must_be_in_their_sets() {
    assertThat(refusals(body -> body.category = "NYTT"))
        .containsExactly(new UnknownCode("/failureCategory", "failureCategory"));
    assertThat(refusals(body -> body.originParty = "NYTT"))
        .containsExactly(new UnknownCode("/originParty", "originParty"));
    assertThat(refusals(body -> body.factors = Body.codes("CULTURE", "NYTT")))
        .containsExactly(new UnknownCode("/contributingFactors/1", "contributingFactors"));
  }

  @Test
  void secondary_categories_are_two_at_most_and_none_is_the_primary_one() {
    assertThat(refusals(body -> body.secondary = Body.codes("LKM", "SIP"))).isEmpty();
    assertThat(refusals(body -> body.secondary = Body.codes("LKM", "SIP", "HJM")))
        .containsExactly(new TooMany("/secondaryCategories", 2));
    assertThat(refusals(body -> body.secondary = Body.codes("LKM", "INFO")))
        .containsExactly(new Repeated("/secondaryCategories/1"));
    assertThat(refusals(body -> body.secondary = Body.codes("LKM", "LKM")))
        .containsExactly(new Repeated("/secondaryCategories/1"));
  }

  @Test
  void the_likelihood_is_one_to_four() {
    assertThat(refusals(body -> body.likelihood = Optional.of(4))).isEmpty();
    assertThat(refusals(body -> body.likelihood = Optional.of(5)))
        .containsExactly(new OutOfRange("/recurrenceLikelihood", 1, 4));
    assertThat(refusals(body -> body.likelihood = Optional.of(0)))
        .containsExactly(new OutOfRange("/recurrenceLikelihood", 1, 4));
  }

  @Test
  void texts_have_one_to_two_thousand_code_units_counted_after_composition() {
    assertThat(refusals(body -> body.description = "å".repeat(2_000))).isEmpty();
    assertThat(refusals(body -> body.description = "a\u030a".repeat(2_000))).isEmpty();
    assertThat(refusals(body -> body.description = "å".repeat(2_001)))
        .containsExactly(new TextTooLong("/description", 2_001, 2_000));
    assertThat(refusals(body -> body.description = " \n "))
        .containsExactly(new TextEmpty("/description"));
    assertThat(refusals(body -> body.localCaseRef = Optional.of(new Text("x".repeat(101)))))
        .containsExactly(new TextTooLong("/localCaseRef", 101, 100));
  }

  @Test
  void a_sure_identifier_in_any_text_is_refused_with_its_place() {
    assertThat(refusals(body -> body.description = "Gäller 19121212-1212."))
        .singleElement()
        .isInstanceOfSatisfying(
            PersonInText.class,
            refusal -> {
              assertThat(refusal.pointer()).isEqualTo("/description");
              assertThat(refusal.findings().getFirst().start()).isEqualTo(7);
            });
    assertThat(
            refusals(body -> body.suggestion = Optional.of(new Text("Fråga 121212-1212 först."))))
        .singleElement()
        .isInstanceOf(PersonInText.class);
  }

  @Test
  void a_number_that_is_split_over_two_texts_is_refused_in_both() {
    assertThat(
            refusals(
                body -> {
                  body.description = "Gäller den som har 19121212-";
                  body.suggestion = Optional.of(new Text("1212 enligt ovan."));
                }))
        .extracting(refusal -> ((PersonInText) refusal).pointer())
        .containsExactly("/description", "/suggestion");
  }

  @Test
  void what_is_not_sure_refuses_nothing() {
    assertThat(refusals(body -> body.description = "Fru Andersson fick vänta.")).isEmpty();
  }

  @Test
  void all_faults_come_at_once() {
    assertThat(
            refusals(
                body -> {
                  body.area = "ingenstans";
                  body.category = "NYTT";
                  body.description = "";
                }))
        .hasSize(3);
  }

  private static List<ReportRefusal> refusals(Consumer<Body> spoil) {
    var body = new Body();
    spoil.accept(body);
    return FilingRules.refusals(body.build(), new SmallRegisters(), NOW);
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static Optional<Code> code(String code) {
    return Optional.of(new Code(code));
  }
}
