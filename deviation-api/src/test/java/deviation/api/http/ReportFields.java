package deviation.api.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of a complete report, as a line of CSV has them. */
final class ReportFields {

  private ReportFields() {}

  static Map<String, List<String>> complete() {
    var fields = new LinkedHashMap<String, List<String>>();
    fields.put("occurredOn", List.of("2026-02-11"));
    fields.put("collaborationArea", List.of("goteborg-hisingen"));
    fields.put("reportingPrincipal", List.of("1480"));
    fields.put("reportingUnit", List.of("1480-aldre-hisingen"));
    fields.put("counterparts.0.principal", List.of("14"));
    fields.put("counterparts.0.unit", List.of("14-su-medicin"));
    fields.put("originParty", List.of("COUNTERPART"));
    fields.put("agreement.id", List.of("in-och-utskrivning"));
    fields.put("agreement.clause", List.of("5.2"));
    fields.put("concernClass", List.of("OCCURRED"));
    fields.put("processStep", List.of("UTSKRIVNING"));
    fields.put("failureCategory", List.of("INFO"));
    fields.put("secondaryCategories", List.of("LKM"));
    fields.put("consequence", List.of("HARM_RISK"));
    fields.put("recurrenceLikelihood", List.of("3"));
    fields.put("description", List.of("Läkemedelslistan saknades."));
    fields.put("statutoryFlag", List.of("NONE"));
    return fields;
  }
}
