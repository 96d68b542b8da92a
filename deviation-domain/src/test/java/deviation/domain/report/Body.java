package deviation.domain.report;

import deviation.api.common.AgreementId;
import deviation.api.common.AgreementRef;
import deviation.api.common.AreaId;
import deviation.api.common.Code;
import deviation.api.common.PrincipalId;
import deviation.api.common.Text;
import deviation.api.common.UnitId;
import deviation.api.report.ReportBody;
import deviation.api.report.ReportBody.Counterpart;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A body that satisfies every rule, to be spoilt in one place. */
final class Body {

  LocalDate occurredOn = LocalDate.parse("2026-02-11");
  Optional<Code> precision = Optional.empty();
  Optional<LocalDate> discoveredOn = Optional.empty();
  String area = "goteborg-hisingen";
  String principal = "1480";
  String unit = "1480-aldre-hisingen";
  List<Counterpart> counterparts = List.of(counterpart("14", "14-su-medicin"));
  String originParty = "COUNTERPART";
  AgreementRef agreement = agreement("in-och-utskrivning", "5.2");
  String category = "INFO";
  List<Code> secondary = List.of();
  Optional<Integer> likelihood = Optional.empty();
  List<Code> factors = List.of();
  String description = "Meddelandet kom efter hemgång.";
  Optional<Text> suggestion = Optional.empty();
  Optional<Text> localCaseRef = Optional.empty();

  ReportBody build() {
    return new ReportBody(
        occurredOn,
        precision,
        discoveredOn,
        new AreaId(area),
        new PrincipalId(principal),
        new UnitId(unit),
        counterparts,
        new Code(originParty),
        agreement,
        new Code("OCCURRED"),
        new Code("UTSKRIVNING"),
        new Code(category),
        secondary,
        Optional.empty(),
        new Code("HARM_RISK"),
        likelihood,
        factors,
        new Text(description),
        Optional.empty(),
        suggestion,
        Optional.empty(),
        new Code("NONE"),
        Optional.empty(),
        localCaseRef);
  }

  static Counterpart counterpart(String principal, String unit) {
    return new Counterpart(new PrincipalId(principal), Optional.ofNullable(unit).map(UnitId::new));
  }

  static AgreementRef agreement(String id, String clause) {
    return new AgreementRef.Named(new AgreementId(id), Optional.ofNullable(clause));
  }

  static List<Code> codes(String... codes) {
    return List.of(codes).stream().map(Code::new).toList();
  }
}
