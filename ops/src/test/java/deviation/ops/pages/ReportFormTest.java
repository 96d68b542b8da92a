package deviation.ops.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportFormTest {

  private static Map<String, String> good() {
    var fields = new LinkedHashMap<String, String>();
    fields.put("collaborationArea", "goteborg-hisingen");
    fields.put("occurredOn", "2026-05-11");
    fields.put("description", "Läkemedelslistan saknades.");
    fields.put("failureCategory", "INFO");
    fields.put("processStep", "UTSKRIVNING");
    fields.put("reportingUnit", "1480-aldre-hisingen");
    fields.put("counterparts.0.unit", "14-su-medicin");
    fields.put("originParty", "COUNTERPART");
    fields.put("agreement.id", "in-och-utskrivning#5.2");
    fields.put("concernClass", "OCCURRED");
    fields.put("consequence", "HARM_RISK");
    fields.put("statutoryFlag", "LEX_SARAH");
    fields.put("form.confirmed", "true");
    return fields;
  }

  private static org.jsoup.Connection.Response post(Map<String, String> fields) {
    return Browsed.post(Browsed.at("/reports/new").data(fields));
  }

  @Test
  void theAreaIsAskedForOnceAndThenRemembered() {
    assertThat(Browsed.page("/reports/new").select("form select#area")).hasSize(1);
    var chosen = Browsed.get(Browsed.at("/reports/new?area=goteborg-hisingen&principal=1480"));
    assertThat(chosen.cookie("place")).isEqualTo("goteborg-hisingen.1480");
    var later = Browsed.page(Browsed.get(Browsed.at("/reports/new").cookies(chosen.cookies())));
    assertThat(later.select("#reportingUnit optgroup").eachAttr("label"))
        .containsExactly("Göteborg");
    assertThat(later.selectFirst("#occurredOn").val()).isEqualTo("2026-05-12");
  }

  @Test
  void theListsHoldTheAreaAndItsHospitalAndMoreOnRequest() {
    var own = Browsed.page("/reports/new?area=goteborg-hisingen");
    assertThat(own.select("#counterparts\\.0\\.unit optgroup").eachAttr("label"))
        .containsExactly("Västra Götalandsregionen", "Göteborg");
    assertThat(own.select("option[value=14-su-medicin]")).isNotEmpty();
    assertThat(own.select("option[value=1401]")).isEmpty();
    var all = Browsed.page("/reports/new?area=goteborg-hisingen&form.all=true");
    assertThat(all.select("#counterparts\\.0\\.unit option[value=0114]")).hasSize(1);
  }

  @Test
  void aFiledReportHasAReceipt() {
    var filed = post(good());
    assertThat(filed.statusCode()).isEqualTo(302);
    var receipt = Browsed.page(path(filed.header("Location")));
    assertThat(receipt.text())
        .contains(
            "BIS-14-2026Q2-000123", "11 maj 2026", "Läkemedelslistan saknades.", "(punkt 5.2)")
        .contains("lex Sarah", "ersätter inte din egen avvikelsehantering");
  }

  @Test
  void theReceiptIsThereBeforeTheReadModelHasIt() {
    var fields = good();
    fields.put("description", MadeUpAnswers.LAGGING);
    var path = path(post(fields).header("Location"));
    assertThat(Browsed.page(path).text()).contains("BIS-14-2026Q2-000123", "inom några sekunder");
    assertThat(Browsed.get(Browsed.at(path.replaceAll("\\?.*", ""))).statusCode()).isEqualTo(404);
    assertThat(Browsed.get(Browsed.at(path.replaceAll("=.*", "=%3Cb%3E"))).statusCode())
        .isEqualTo(404);
  }

  @Test
  void theReceiptIsThereWhenTheReadModelStandsStill() {
    var fields = good();
    fields.put("description", MadeUpAnswers.STALLED);
    var path = path(post(fields).header("Location"));
    assertThat(path).contains("minPosition=");
    assertThat(Browsed.page(path).text()).contains("BIS-14-2026Q2-000123", "inom några sekunder");
    assertThat(Browsed.get(Browsed.at(path.replaceAll("\\?.*", ""))).statusCode()).isEqualTo(503);
  }

  @Test
  void whatHappensNextIsToldOfAReportThatWasJustFiledAlone() {
    var fields = good();
    assertThat(Browsed.page(path(post(fields).header("Location"))).text())
        .contains("Vad händer nu?");
    fields.put("description", MadeUpAnswers.CLOSED);
    assertThat(Browsed.page(path(post(fields).header("Location"))).text())
        .contains("Avslutad")
        .doesNotContain("Vad händer nu?");
  }

  @Test
  void faultsStandBesideTheirFieldsAndWhatWasWrittenStays() {
    var fields = good();
    fields.remove("processStep");
    fields.remove("reportingUnit");
    fields.remove("form.confirmed");
    fields.put("occurredOn", "igår");
    fields.put("recurrenceLikelihood", "3");
    var refused = post(fields);
    var page = Browsed.page(refused);
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(page.title()).startsWith("Fel:");
    assertThat(page.select(".summary a").eachAttr("href"))
        .containsExactly("#occurredOn", "#processStep", "#reportingUnit", "#form.confirmed");
    var field = page.getElementById("occurredOn");
    assertThat(field.attr("aria-invalid")).isEqualTo("true");
    assertThat(page.getElementById(field.attr("aria-describedby").split(" ")[1]).text())
        .contains("ÅÅÅÅ-MM-DD");
    assertThat(page.getElementById("description").text()).isEqualTo("Läkemedelslistan saknades.");
    assertThat(page.select("option[value='in-och-utskrivning#5.2'][selected]")).hasSize(1);
    assertThat(page.select("#originParty\\.COUNTERPART[checked]")).hasSize(1);
    assertThat(page.select("details.more[open]")).hasSize(1);
  }

  @Test
  void aPersonInTheTextIsPointedAtTogetherWithTheMissingConfirmation() {
    var fields = good();
    fields.remove("form.confirmed");
    fields.put("description", "Brukaren\r\n" + MadeUpAnswers.PERSON + " kom <b>hem</b>");
    var refused = post(fields);
    assertThat(refused.statusCode()).isEqualTo(422);
    var page = Browsed.page(refused);
    assertThat(page.select("#description-fault mark").text()).isEqualTo(MadeUpAnswers.PERSON);
    assertThat(page.select("#form\\.confirmed-fault")).hasSize(1);
    assertThat(page.select("#description b")).isEmpty();
  }

  @Test
  void aFieldThatNobodyKnowsIsNamed() {
    var fields = good();
    fields.put("patient", "x");
    assertThat(Browsed.page(post(fields)).select(".summary").text())
        .contains("patient", "finns inte");
  }

  @Test
  void theSecondCounterpartAloneIsTheFirst() {
    var fields = good();
    fields.put("counterparts.0.unit", "");
    fields.put("counterparts.1.unit", "14");
    assertThat(post(fields).statusCode()).isEqualTo(302);
  }

  private static String path(String location) {
    return location.replace(StubbedPages.url(), "");
  }
}
