package deviation.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import deviation.api.common.AgreementRef;
import deviation.api.common.Code;
import deviation.api.common.Text;
import deviation.api.report.ReportBody;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DottedFieldsTest {

  @Test
  void dotsAreObjectsAndNumbersAreIndexes() {
    assertThat(
            json(
                Map.of(
                    "agreement.id", List.of("sip-riktlinje"),
                    "counterparts.0.principal", List.of("14"))))
        .contains("\"agreement\":{\"id\":\"sip-riktlinje\"}")
        .contains("\"counterparts\":[{\"principal\":\"14\"}]");
  }

  @Test
  void indexesOrderAListAndMayHaveGaps() {
    var fields = new LinkedHashMap<String, List<String>>();
    fields.put("counterparts.10.principal", List.of("14"));
    fields.put("counterparts.2.principal", List.of("1480"));
    assertThat(json(fields))
        .isEqualTo("{\"counterparts\":[{\"principal\":\"1480\"},{\"principal\":\"14\"}]}");
  }

  @Test
  void aListOfCodesIsRepeatedOrJoined() {
    var wanted = "{\"secondaryCategories\":[\"INFO\",\"LKM\"]}";
    assertThat(json(Map.of("secondaryCategories", List.of("INFO", "LKM")))).isEqualTo(wanted);
    assertThat(json(Map.of("secondaryCategories", List.of("INFO | LKM")))).isEqualTo(wanted);
    assertThat(json(Map.of("secondaryCategories", List.of("INFO", "", "LKM|")))).isEqualTo(wanted);
  }

  @Test
  void aBarInATextIsABar() {
    assertThat(json(Map.of("description", List.of(" a|b "))))
        .isEqualTo("{\"description\":\" a|b \"}");
  }

  @Test
  void blankIsAbsent() {
    assertThat(json(Map.of("suggestion", List.of("  "), "agreement.clause", List.of(""))))
        .isEqualTo("{}");
  }

  @Test
  void wholeNumbersAreNumbersWhereOneIsWanted() {
    assertThat(json(Map.of("recurrenceLikelihood", List.of("3"))))
        .isEqualTo("{\"recurrenceLikelihood\":3}");
    assertThat(json(Map.of("recurrenceLikelihood", List.of("tre"))))
        .isEqualTo("{\"recurrenceLikelihood\":\"tre\"}");
    assertThat(json(Map.of("reportingPrincipal", List.of("1480"))))
        .isEqualTo("{\"reportingPrincipal\":\"1480\"}");
  }

  @Test
  void whatDoesNotFitIsKeptForTheReaderToRefuse() {
    assertThat(faults(Map.of("occurredOn", List.of("2026-02-11", "2026-02-12"))))
        .containsEntry("/occurredOn", "string");
    assertThat(faults(Map.of("nobody.knows", List.of("x"))))
        .containsEntry("/nobody", "unknown-field");
    assertThat(faults(Map.of("counterparts.first.unit", List.of("x"))))
        .containsEntry("/counterparts", "array");
    assertThat(faults(Map.of("recurrenceLikelihood", List.of("99999999999"))))
        .containsEntry("/recurrenceLikelihood", "integer");
  }

  @Test
  void aNameOfAThousandDotsIsOneUnknownField() {
    var name = IntStream.range(0, 1000).mapToObj(_ -> "a").collect(Collectors.joining("."));
    assertThat(faults(Map.of(name, List.of("x")))).containsEntry("/" + name, "unknown-field");
  }

  @Test
  void aNameLeadsToAValueOrNowhere() {
    assertThat(
            List.of(
                "occurredOn",
                "recurrenceLikelihood",
                "secondaryCategories",
                "agreement.id",
                "agreement.status",
                "counterparts.0.unit",
                "counterparts.1.principal",
                "description"))
        .allMatch(name -> DottedFields.names(name, ReportBody.class));
    assertThat(
            List.of(
                "",
                "datum",
                "agreement",
                "agreement.name",
                "agreement.id.value",
                "counterparts",
                "counterparts.0",
                "counterparts.unit",
                "occurredOn.0",
                "description.value",
                "a;b"))
        .noneMatch(name -> DottedFields.names(name, ReportBody.class));
  }

  @Test
  void aWholeBodyIsRead() {
    var body =
        RecordReader.read(
            DottedFields.tree(ReportFields.complete(), ReportBody.class), ReportBody.class);
    assertThat(body.agreement()).isInstanceOf(AgreementRef.Named.class);
    assertThat(body.counterparts()).hasSize(1);
    assertThat(body.secondaryCategories()).containsExactly(new Code("LKM"));
    assertThat(body.recurrenceLikelihood()).contains(3);
    assertThat(body.description()).isEqualTo(new Text("Läkemedelslistan saknades."));
  }

  private static String json(Map<String, List<String>> fields) {
    return DottedFields.tree(fields, ReportBody.class).toString();
  }

  private static Map<String, String> faults(Map<String, List<String>> fields) {
    var tree = DottedFields.tree(fields, ReportBody.class);
    return catchThrowableOfType(Problem.class, () -> RecordReader.read(tree, ReportBody.class))
        .faults()
        .stream()
        .collect(Collectors.toMap(Fault::pointer, Fault::code));
  }
}
