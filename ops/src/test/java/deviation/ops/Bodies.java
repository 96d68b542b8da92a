package deviation.ops;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Bodies of reports, as the contract shows them. */
public final class Bodies {

  private static final String REPORT =
      """
      {
        "occurredOn": "2026-02-11", "occurredPrecision": "DAY", "discoveredOn": "2026-02-12",
        "collaborationArea": "goteborg-hisingen",
        "reportingPrincipal": "1480", "reportingUnit": "1480-aldre-hisingen",
        "counterparts": [{"principal": "14", "unit": "14-su-medicin"}],
        "originParty": "COUNTERPART",
        "agreement": {"id": "in-och-utskrivning", "clause": "5.2"},
        "concernClass": "OCCURRED", "processStep": "UTSKRIVNING", "failureCategory": "INFO",
        "secondaryCategories": ["LKM"], "targetGroup": "OLDER", "consequence": "HARM_RISK",
        "recurrenceLikelihood": 3, "contributingFactors": ["COMMUNICATION"],
        "description": "Utskrivningsmeddelandet kom efter hemgång; läkemedelslistan saknades.",
        "immediateAction": "Ringde avdelningen.",
        "suggestion": "Stopp i systemet tills listan är bifogad.",
        "resolvedLocally": "PARTLY", "statutoryFlag": "NONE", "noticedBy": "STAFF"
      }
      """;

  private Bodies() {}

  /** The contract's own example, as text. */
  public static String report() {
    return REPORT;
  }

  /** The same as a tree, to be changed. */
  public static ObjectNode tree() {
    return (ObjectNode) new JsonMapper().readTree(REPORT);
  }
}
