package deviation.api.report;

import deviation.api.http.Fault;
import deviation.api.screening.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The form as a person sees it: what is written and what is wrong with it.
 *
 * @param errors in the order of the form's fields
 */
record ReportForm(Map<String, List<String>> written, List<Error> errors) {

  /**
   * @param field the field to mend
   * @param message what to mend
   * @param places the words that it is about, from what the person wrote; often empty
   */
  record Error(String field, String message, List<String> places) {}

  private static final List<String> REQUIRED =
      List.of(
          "collaborationArea",
          "occurredOn",
          "description",
          "failureCategory",
          "processStep",
          "reportingUnit",
          "counterparts.0.unit",
          "originParty",
          "agreement.id",
          "concernClass",
          "consequence",
          "statutoryFlag");

  private static final List<String> OPTIONAL =
      List.of(
          "occurredPrecision",
          "discoveredOn",
          "counterparts.1.unit",
          "secondaryCategories",
          "targetGroup",
          "immediateAction",
          "resolvedLocally",
          "suggestion",
          "contributingFactors",
          "recurrenceLikelihood",
          "noticedBy",
          "localCaseRef");

  static final String CONFIRMED = "form.confirmed";

  ReportForm {
    errors =
        errors.stream()
            .distinct()
            .sorted(Comparator.comparing(error -> place(error.field)))
            .toList();
  }

  private static int place(String field) {
    var place = REQUIRED.indexOf(field);
    return place >= 0 ? place : REQUIRED.size() + 1 + OPTIONAL.indexOf(field);
  }

  public String value(String field) {
    return ReportFields.first(written, field).orElse("");
  }

  public boolean has(String field, String value) {
    return written.getOrDefault(field, List.of()).contains(value);
  }

  public List<Error> errors(String field) {
    return errors.stream().filter(error -> error.field.equals(field)).toList();
  }

  public boolean known(String field) {
    return REQUIRED.contains(field) || OPTIONAL.contains(field) || field.equals(CONFIRMED);
  }

  public boolean required(String field) {
    return REQUIRED.contains(field) || field.equals(CONFIRMED);
  }

  /** The ids of what is said about the field beside it; null when nothing is. */
  public String describedBy(String field, boolean hint) {
    var said =
        Stream.of(hint ? field + "-hint" : "", errors(field).isEmpty() ? "" : field + "-fault");
    var ids = said.filter(id -> !id.isEmpty()).collect(Collectors.joining(" "));
    return ids.isEmpty() ? null : ids;
  }

  /** Whether the folded part has something to show. */
  public boolean more() {
    return OPTIONAL.stream().anyMatch(field -> !value(field).isEmpty() || !errors(field).isEmpty());
  }

  /**
   * The words in which the screening found somebody: shown to the one who wrote them, and nowhere
   * else.
   */
  List<String> places(Fault fault) {
    var text = ReportFields.first(written, field(fault.pointer())).orElse("");
    return fault.extra().get("findings") instanceof List<?> findings
        ? findings.stream()
            .filter(Finding.class::isInstance)
            .map(Finding.class::cast)
            .filter(finding -> finding.end() <= text.length())
            .map(finding -> text.substring(finding.start(), finding.end()))
            .toList()
        : List.of();
  }

  /** The field of the form in which a fault's pointer is to be mended. */
  static String field(String pointer) {
    var name = pointer.isEmpty() ? "" : pointer.substring(1).replace('/', '.');
    if (name.equals("reportingPrincipal")) {
      return "reportingUnit";
    }
    if (name.startsWith("agreement")) {
      return "agreement.id";
    }
    if (name.startsWith("counterparts")) {
      return name.startsWith("counterparts.1") ? "counterparts.1.unit" : "counterparts.0.unit";
    }
    return name.replaceFirst("^(secondaryCategories|contributingFactors)\\..*", "$1");
  }
}
