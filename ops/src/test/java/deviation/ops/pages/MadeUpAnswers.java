package deviation.ops.pages;

import deviation.api.common.AgreementId;
import deviation.api.common.AgreementRef.Named;
import deviation.api.common.AgreementRef.Unnamed;
import deviation.api.common.AreaId;
import deviation.api.common.Code;
import deviation.api.common.Quarter;
import deviation.api.common.Refused;
import deviation.api.common.UnitId;
import deviation.api.http.Problem;
import deviation.api.http.ProblemType;
import deviation.api.principalstatistics.PrincipalStatisticsQuery.StatisticsOf;
import deviation.api.principalstatistics.PrincipalStatisticsView;
import deviation.api.principalstatistics.PrincipalStatisticsView.OfQuarter;
import deviation.api.quarterlysummary.QuarterlySummaryQuery.LiveSummary;
import deviation.api.register.PrincipalKind;
import deviation.api.report.FiledAgreement;
import deviation.api.report.ReportAnswer;
import deviation.api.report.ReportBody;
import deviation.api.report.ReportCheck;
import deviation.api.report.ReportCommand.FileReport;
import deviation.api.report.ReportProgress.ViewedCounterpart;
import deviation.api.report.ReportQuery.CheckReport;
import deviation.api.report.ReportQuery.ReportById;
import deviation.api.report.ReportRefusal;
import deviation.api.report.ReportRefusal.PersonInText;
import deviation.api.report.ReportStatus;
import deviation.api.report.ReportView;
import deviation.api.screening.Finding;
import deviation.api.systemfault.SystemFaultList;
import deviation.api.systemfault.SystemFaultQuery.ListSystemFaults;
import deviation.api.systemfault.SystemFaultView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Answers as the house would give them, with figures that are plausible and fixed. */
final class MadeUpAnswers {

  /** A principal of large figures. */
  static final String LARGE = "14";

  /** A text with this in it is refused. */
  static final String PERSON = "19121212-1212";

  /** A text with this in it is filed, but the read model lags behind for ever. */
  static final String LAGGING = "fördröjd";

  /** A text with this in it is filed, but the read model stands still. */
  static final String STALLED = "stillastående";

  /** A text with this in it is filed, and the report closed at once. */
  static final String CLOSED = "avslutad";

  private static final Set<UUID> STALLED_IDS = ConcurrentHashMap.newKeySet();
  private static final Map<UUID, ReportView> FILED = new ConcurrentHashMap<>();

  private MadeUpAnswers() {}

  static Object to(Object message) {
    return switch (message) {
      case FileReport(var id, var body) -> file(id, body);
      case CheckReport(var body) -> new ReportCheck(refusals(body));
      case ReportById(var id) -> report(id);
      case LiveSummary(var area, var quarter) -> MadeUpSummary.of(area, quarter);
      case StatisticsOf of -> statistics(of);
      case ListSystemFaults(var area, _) -> faults(area);
      case Object other -> throw new IllegalStateException("no answer to " + other.getClass());
    };
  }

  private static List<ReportRefusal> refusals(ReportBody body) {
    var at = body.description().value().indexOf(PERSON);
    return at < 0
        ? List.of()
        : List.of(
            new PersonInText(
                "/description",
                List.of(new Finding("PERSONAL_NUMBER", at, at + PERSON.length(), "SURE", ""))));
  }

  private static ReportView file(UUID id, ReportBody body) {
    if (!refusals(body).isEmpty()) {
      throw new Refused(refusals(body));
    }
    var view =
        new ReportView(
            id,
            "BIS-14-2026Q2-000123",
            body.description().value().contains(CLOSED) ? ReportStatus.CLOSED : ReportStatus.FILED,
            Quarter.of(body.occurredOn()),
            Instant.parse("2026-05-12T09:00:00Z"),
            0,
            1,
            body.occurredOn(),
            new Code("DAY"),
            body.discoveredOn(),
            body.collaborationArea(),
            body.reportingPrincipal(),
            body.reportingUnit(),
            body.counterparts().stream()
                .map(
                    one ->
                        new ViewedCounterpart(
                            one.principal(),
                            PrincipalKind.REGION,
                            one.unit(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()))
                .toList(),
            body.originParty(),
            agreement(body),
            Optional.empty(),
            body.concernClass(),
            body.processStep(),
            body.failureCategory(),
            body.secondaryCategories(),
            body.targetGroup(),
            body.consequence(),
            body.recurrenceLikelihood(),
            body.contributingFactors(),
            Optional.of(body.description()),
            body.immediateAction(),
            body.suggestion(),
            body.resolvedLocally(),
            body.statutoryFlag(),
            body.noticedBy(),
            1,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Map.of("self", "/"));
    if (body.description().value().contains(STALLED)) {
      STALLED_IDS.add(id);
    } else if (!body.description().value().contains(LAGGING)) {
      FILED.put(id, view);
    }
    return view;
  }

  private static ReportAnswer report(UUID id) {
    if (STALLED_IDS.contains(id)) {
      throw new Problem(ProblemType.UNAVAILABLE, List.of());
    }
    return new ReportAnswer(Optional.ofNullable(FILED.get(id)));
  }

  private static FiledAgreement agreement(ReportBody body) {
    return switch (body.agreement()) {
      case Named(var id, var clause) ->
          new FiledAgreement(Optional.of(id), Optional.of(2), clause, false, Optional.empty());
      case Unnamed(var status) ->
          new FiledAgreement(
              Optional.<AgreementId>empty(),
              Optional.empty(),
              Optional.empty(),
              false,
              Optional.of(status));
    };
  }

  private static PrincipalStatisticsView statistics(StatisticsOf of) {
    var quarters = new ArrayList<OfQuarter>();
    of.from()
        .to(of.to())
        .forEach(
            quarter -> {
              var n =
                  switch (of.principal().value()) {
                    case "1480" -> quarters.size() * 5L % 13 + 2;
                    case LARGE -> 1_234L;
                    case String _ -> 0L;
                  };
              quarters.add(
                  new OfQuarter(
                      quarter,
                      n,
                      n / 2,
                      n == 0 ? Map.of() : Map.of("INFO", n, "LKM", n / 2),
                      Map.of(),
                      Map.of(),
                      Map.of()));
            });
    return new PrincipalStatisticsView(of.principal(), quarters, 0, false);
  }

  private static SystemFaultList faults(Optional<AreaId> area) {
    if (area.equals(Optional.of(new AreaId("ockero")))) {
      return new SystemFaultList(List.of(), 0);
    }
    return new SystemFaultList(
        List.of(
            fault("INFO", "UTSKRIVNING", "in-och-utskrivning", "5.2", "MUNICIPALITY>REGION", 5, 4),
            fault("SIP", "PLANERING", "sip-riktlinje", null, "REGION>MUNICIPALITY", 3, 2),
            fault("HJM", "HJALPMEDEL", "UNKNOWN", null, "MUNICIPALITY>REGION", 3, 1)),
        3);
  }

  private static SystemFaultView fault(
      String category,
      String step,
      String agreement,
      String clause,
      String direction,
      int reports,
      int quarters) {
    var last = new Quarter(2026, 1);
    return new SystemFaultView(
        UUID.nameUUIDFromBytes(category.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        null,
        new AreaId("goteborg-hisingen"),
        agreement,
        clause,
        new Code(category),
        new Code(step),
        direction,
        reports,
        reports,
        last.plus(1 - quarters).to(last).toList(),
        List.of(new UnitId("1480-aldre-hisingen"), new UnitId("1480-hemsjukvard-hisingen")),
        1,
        Instant.parse("2026-02-14T23:30:00Z"));
  }
}
