package deviation.ops.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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

  @Test
  void everyBarIsInsideItsChartAndItsTableOpensWithoutJavaScript() {
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
