package deviation.ops.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChartPagesTest {

  @Test
  void everyChartHasANameADescriptionAndATableWithTheSameNumbers() {
    for (var path : new String[] {"/quarters/goteborg-hisingen/2026Q1", "/principals/1480"}) {
      var charts = Browsed.page(path).select(".chart");
      assertThat(charts).hasSizeGreaterThan(1);
      for (var chart : charts) {
        assertThat(chart.select("svg > title").text()).isNotBlank();
        assertThat(chart.select("svg > desc").text()).isNotBlank();
        assertThat(chart.select("svg rect")).hasSameSizeAs(chart.select(".bar-value"));
        var drawn = chart.select(".bar-value").eachText().stream().map(text -> text.split(" ")[0]);
        var tabled =
            chart.select("td.number").eachText().stream().filter(text -> !text.contains("%"));
        assertThat(drawn.toList()).isEqualTo(tabled.toList());
      }
    }
  }

  @Test
  void aQuarterLeadsToItsNeighboursButNotIntoTheFuture() {
    var past = Browsed.page("/quarters/goteborg-hisingen/2026Q1");
    assertThat(past.select("[rel=prev]").attr("href"))
        .isEqualTo("/quarters/goteborg-hisingen/2025Q4");
    assertThat(past.select("[rel=next]").attr("href"))
        .isEqualTo("/quarters/goteborg-hisingen/2026Q2");
    assertThat(Browsed.page("/quarters/goteborg-hisingen/2026Q2").select("[rel=next]")).isEmpty();
  }

  @Test
  void theChoiceOfAnAreaLeadsToItsQuarter() {
    var chosen = Browsed.get(Browsed.at("/quarters?area=ockero&quarter=2025Q3"));
    assertThat(chosen.header("Location")).endsWith("/quarters/ockero/2025Q3");
    var none = Browsed.get(Browsed.at("/quarters"));
    assertThat(none.header("Location")).endsWith("/quarters/vastra-gotaland/2026Q1");
  }

  @Test
  void nothingReportedIsSaidHonestly() {
    var empty = Browsed.page("/quarters/goteborg-hisingen/2020Q1");
    assertThat(empty.select(".chart")).isEmpty();
    assertThat(empty.text()).contains("Det betyder inte att allt har fungerat: 14 av 14 enheter");
    assertThat(Browsed.page("/principals/0114").text()).contains("Inga rapporter på två år");
    assertThat(Browsed.page("/system-faults?area=ockero").text()).contains("Inget återkommer här");
  }

  @Test
  void principalsStandInTheOrderOfTheSwedishAlphabet() {
    var names = Browsed.page("/principals").select("#code option").eachText();
    assertThat(names).startsWith("Ale", "Alingsås", "Alvesta").endsWith("Övertorneå");
    assertThat(names.indexOf("Åre")).isGreaterThan(names.indexOf("Ystad"));
  }

  @Test
  void whatIsNotThereIsNotFound() {
    for (var path :
        new String[] {
          "/quarters/nowhere/2026Q1",
          "/quarters/ockero/2026Q5",
          "/principals/9999",
          "/system-faults?area=nowhere",
          "/problems/none",
          "/principals?code=9999"
        }) {
      assertThat(Browsed.get(Browsed.at(path)).statusCode()).as(path).isEqualTo(404);
    }
  }
}
