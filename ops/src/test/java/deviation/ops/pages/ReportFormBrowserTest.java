package deviation.ops.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(BrowserAvailable.class)
class ReportFormBrowserTest {

  private static final String FORM = "/reports/new?area=goteborg-hisingen";

  @ParameterizedTest
  @CsvSource({"390,true", "390,false", "1280,true"})
  void aReportIsFiled(int width, boolean javaScript) {
    try (var visit = Visit.of(width, javaScript).to("/")) {
      var page = visit.page();
      page.locator("main a[href$='/reports/new']").first().click();
      visit.signedIn();
      page.locator("#area").selectOption("goteborg-hisingen");
      page.locator("main button").click();
      fill(page, "Läkemedelslistan saknades vid hemgången.");
      page.locator("[id='form.confirmed']").check();
      page.locator(".submit button").click();
      assertThat(page.locator("h1")).hasText("Tack, rapporten är inskickad");
      assertThat(page.locator(".report-number strong")).containsText("BIS-14-");
      if (javaScript) {
        visit.isAccessible();
      }
    }
  }

  private static void fill(Page page, String description) {
    page.locator("#description").fill(description);
    page.locator("#failureCategory").selectOption("LKM");
    page.locator("#processStep").selectOption("UTSKRIVNING");
    page.locator("#reportingUnit").selectOption("1480-aldre-hisingen");
    page.locator("[id='counterparts.0.unit']").selectOption("14-su-medicin");
    page.locator("[id='originParty.COUNTERPART']").check();
    page.locator("[id='agreement.id']").selectOption("in-och-utskrivning#5.2");
    page.locator("#consequence").selectOption("HARM_RISK");
  }

  @ParameterizedTest
  @ValueSource(ints = {Visit.NARROWEST, Visit.PHONE, Visit.DESKTOP})
  void theEmptyFormSuitsEverybody(int width) {
    try (var visit = Visit.of(width).to("/reports/new")) {
      visit.isAccessible();
      visit.needsNoSidewaysScrolling();
      visit.to(FORM);
      visit.page().locator("details.more > summary").click();
      visit.isAccessible();
      visit.needsNoSidewaysScrolling();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {Visit.NARROWEST, Visit.DESKTOP})
  void faultsStandBesideTheirFields(int width) {
    try (var visit = Visit.of(width).to(FORM)) {
      var page = visit.page();
      fill(page, "Patienten 19121212-1212 kom hem.");
      page.locator("#processStep").selectOption("");
      page.locator(".submit button").click();
      assertThat(page.locator(".summary")).isFocused();
      assertThat(page.locator("#processStep")).hasAttribute("aria-invalid", "true");
      assertThat(page.locator("#description")).hasValue("Patienten 19121212-1212 kom hem.");
      visit.isAccessible();
      visit.needsNoSidewaysScrolling();

      page.locator(".summary a[href='#processStep']").click();
      assertThat(page.locator("#processStep")).isFocused();
      page.locator("#processStep").selectOption("UTSKRIVNING");
      page.locator("[id='form.confirmed']").check();
      page.locator(".submit button").click();
      assertThat(page.locator("#description-fault mark")).hasText("19121212-1212");
      page.locator("#description").fill("Den enskilde kom hem utan läkemedelslista.");
      page.locator(".submit button").click();
      assertThat(page.locator(".done")).isVisible();
    }
  }

  @Test
  void theKeyboardAloneIsEnough() {
    try (var visit = Visit.of(Visit.DESKTOP).to(FORM)) {
      var page = visit.page();
      page.keyboard().press("Tab");
      assertThat(page.locator(".skip")).isFocused();
      write(visit, "description", "Kallelsen kom samma dag som mötet.");
      write(visit, "failureCategory", "Information");
      write(visit, "processStep", "Plan");
      write(visit, "reportingUnit", "Kortt");
      write(visit, "counterparts.0.unit", "Medicin");
      visit.tabTo("originParty.REPORTER");
      page.keyboard().press("ArrowDown");
      write(visit, "agreement.id", "Vet inte");
      write(visit, "consequence", "Risk");
      visit.tabTo("form.confirmed");
      page.keyboard().press("Space");
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      assertThat(page.locator(".done")).isVisible();
    }
  }

  private static void write(Visit visit, String id, String text) {
    visit.tabTo(id);
    visit.page().keyboard().type(text);
  }
}
