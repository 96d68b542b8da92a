package deviation.ops.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(BrowserAvailable.class)
class ChartPagesBrowserTest {

  private static final String[] PAGES = {
    "/",
    "/quarters",
    "/quarters/goteborg-hisingen/2017Q1",
    "/access-rules",
    "/principals",
    "/principals/1480",
    "/system-faults",
    "/documentation",
    "/problems/rule-broken",
    "/nowhere"
  };

  @ParameterizedTest
  @ValueSource(ints = {Visit.NARROWEST, Visit.PHONE, Visit.DESKTOP})
  void suitEverybody(int width) {
    try (var visit = Visit.of(width)) {
      for (var path : PAGES) {
        visit.to(path);
        for (var folded : visit.page().locator("main summary").all()) {
          folded.click();
        }
        visit.isAccessible();
        visit.needsNoSidewaysScrolling();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {Visit.NARROWEST, Visit.PHONE, Visit.DESKTOP})
  void barsAndTheirNumbersAreInsideTheirChart(int width) {
    try (var visit = Visit.of(width)) {
      var pages =
          List.of("/quarters/goteborg-hisingen/2026Q1", "/principals/" + MadeUpAnswers.LARGE);
      for (var path : pages) {
        visit.page().navigate(StubbedPages.url() + path);
        assertThat(visit.page().locator(".chart rect").first()).isVisible();
        var beyond =
            visit
                .page()
                .evaluate(
                    """
                    [...document.querySelectorAll('.bars')].flatMap(chart =>
                      [...chart.querySelectorAll('rect, text')]
                        .filter(part => part.getBoundingClientRect().right >
                          chart.getBoundingClientRect().right + 1)
                        .map(part => part.textContent))
                    """);
        Assertions.assertThat((List<?>) beyond).as(path).isEmpty();
      }
    }
  }

  @Test
  void aTableOpensWithoutJavaScript() {
    try (var visit = Visit.of(Visit.NARROWEST, false).to("/quarters")) {
      var chart = visit.page().locator(".chart").first();
      assertThat(chart.locator("rect").first()).isVisible();
      chart.locator("summary").click();
      assertThat(chart.locator("table")).isVisible();
    }
  }

  @Test
  void fromQuarterToQuarterAndBackInEnglish() {
    try (var visit = Visit.of(Visit.PHONE).to("/quarters")) {
      var page = visit.page();
      var first = page.url();
      page.locator("[rel=prev]").click();
      page.locator(".language").click();
      assertThat(page.locator("html")).hasAttribute("lang", "en");
      page.locator("[rel=next]").click();
      assertThat(page).hasURL(first);
      assertThat(page.locator("html")).hasAttribute("lang", "en");
    }
  }
}
