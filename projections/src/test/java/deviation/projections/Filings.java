package deviation.projections;

import deviation.api.common.AgreementId;
import deviation.api.common.AreaId;
import deviation.api.common.Code;
import deviation.api.common.PrincipalId;
import deviation.api.common.Quarter;
import deviation.api.common.UnitId;
import deviation.api.register.PrincipalKind;
import deviation.api.report.FiledAgreement;
import deviation.api.report.FiledCounterpart;
import deviation.api.report.ReportEvent.ReportFiled;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A filed report with the parts that tests vary, and the way to vary them. */
public record Filings(
    UUID id,
    AreaId area,
    Quarter quarter,
    FiledCounterpart reporting,
    List<FiledCounterpart> counterparts,
    FiledAgreement agreement,
    String concernClass,
    String failureCategory,
    String processStep) {

  public static final FiledCounterpart GOTEBORG =
      party("1480", PrincipalKind.MUNICIPALITY, "1480-a");
  public static final FiledCounterpart REGION = party("14", PrincipalKind.REGION, "14-su");
  public static final FiledCounterpart GOTLAND =
      party("09", PrincipalKind.MUNICIPALITY_AND_REGION, "09-a");

  public static final Filings USUAL =
      new Filings(
          new UUID(7, 1),
          new AreaId("hisingen"),
          new Quarter(2026, 1),
          GOTEBORG,
          List.of(REGION),
          named("in-och-utskrivning", "5.2"),
          "OCCURRED",
          "INFO",
          "UTSKRIVNING");

  public static FiledCounterpart party(String principal, PrincipalKind kind, String unit) {
    return new FiledCounterpart(
        new PrincipalId(principal), kind, Optional.of(unit).map(UnitId::new));
  }

  public static FiledAgreement named(String id, String clause) {
    return new FiledAgreement(
        Optional.of(new AgreementId(id)),
        Optional.of(1),
        Optional.ofNullable(clause),
        false,
        Optional.empty());
  }

  public static FiledAgreement unnamed(String status) {
    return new FiledAgreement(
        Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.of(new Code(status)));
  }

  public Filings numbered(long number) {
    return copy(new UUID(7, number), quarter, reporting, counterparts, agreement, concernClass);
  }

  public Filings of(Quarter other) {
    return copy(id, other, reporting, counterparts, agreement, concernClass);
  }

  public Filings in(String other) {
    return new Filings(
        id,
        new AreaId(other),
        quarter,
        reporting,
        counterparts,
        agreement,
        concernClass,
        failureCategory,
        processStep);
  }

  public Filings by(FiledCounterpart other) {
    return copy(id, quarter, other, counterparts, agreement, concernClass);
  }

  public Filings about(FiledCounterpart... others) {
    return copy(id, quarter, reporting, List.of(others), agreement, concernClass);
  }

  public Filings naming(FiledAgreement other) {
    return copy(id, quarter, reporting, counterparts, other, concernClass);
  }

  public Filings as(String otherClass) {
    return copy(id, quarter, reporting, counterparts, agreement, otherClass);
  }

  private Filings copy(
      UUID id,
      Quarter quarter,
      FiledCounterpart reporting,
      List<FiledCounterpart> counterparts,
      FiledAgreement agreement,
      String concernClass) {
    return new Filings(
        id,
        area,
        quarter,
        reporting,
        counterparts,
        agreement,
        concernClass,
        failureCategory,
        processStep);
  }

  public ReportFiled event() {
    return new ReportFiled(
        id,
        "BIS-" + id.getLeastSignificantBits(),
        Instant.parse("2026-04-01T10:00:00Z").plusSeconds(id.getLeastSignificantBits()),
        quarter,
        quarter.firstDay(),
        new Code("DAY"),
        Optional.empty(),
        area,
        reporting.principal(),
        reporting.kind(),
        reporting.unit().orElseThrow(),
        counterparts,
        new Code("COUNTERPART"),
        agreement,
        Optional.empty(),
        new Code(concernClass),
        new Code(processStep),
        new Code(failureCategory),
        List.of(),
        Optional.empty(),
        new Code("DELAY"),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        new Code("NONE"),
        Optional.empty(),
        1,
        List.of());
  }
}
