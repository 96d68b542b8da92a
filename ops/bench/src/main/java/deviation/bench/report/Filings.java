package deviation.bench.report;

import deviation.api.http.RecordReader;
import deviation.api.report.ReportBody;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.databind.json.JsonMapper;

/** Bodies of reports as the contract shows them, with three texts, over some weeks and codes. */
public final class Filings {

  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> STEPS = List.of("UTSKRIVNING", "INSKRIVNING");
  private static final List<String> CATEGORIES = List.of("INFO", "LKM");

  // One line, so that it is one of an import, too.
  private static final String REPORT =
      """
      {"occurredOn": "2026-02-%02d", "occurredPrecision": "DAY", "discoveredOn": "2026-03-12",
       "collaborationArea": "goteborg-hisingen",
       "reportingPrincipal": "1480", "reportingUnit": "1480-aldre-hisingen",
       "counterparts": [{"principal": "14", "unit": "14-su-medicin"}],
       "originParty": "COUNTERPART",
       "agreement": {"id": "in-och-utskrivning", "clause": "5.2"},
       "concernClass": "OCCURRED", "processStep": "%s", "failureCategory": "%s",
       "targetGroup": "OLDER", "consequence": "HARM_RISK",
       "recurrenceLikelihood": 3, "contributingFactors": ["COMMUNICATION"],
       "description": "Utskrivningsmeddelandet kom efter hemgång; läkemedelslistan saknades.",
       "immediateAction": "Ringde avdelningen.",
       "suggestion": "Stopp i systemet tills listan är bifogad.",
       "resolvedLocally": "PARTLY", "statutoryFlag": "NONE", "noticedBy": "STAFF"}
      """
          .replace("\n", "");

  private Filings() {}

  public static String json() {
    var chance = ThreadLocalRandom.current();
    return REPORT.formatted(
        chance.nextInt(1, 29),
        STEPS.get(chance.nextInt(STEPS.size())),
        CATEGORIES.get(chance.nextInt(CATEGORIES.size())));
  }

  public static ReportBody body() {
    return body(json());
  }

  public static ReportBody body(String json) {
    return RecordReader.read(JSON.readTree(json), ReportBody.class);
  }
}
