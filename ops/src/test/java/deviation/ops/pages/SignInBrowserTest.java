package deviation.ops.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import deviation.ops.RunningApplication;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in and out in a real browser, which keeps the cookie and the policy of each page. */
@ExtendWith(BrowserAvailable.class)
class SignInBrowserTest {

  private static final String WANTED = "/quarters/goteborg-hisingen/2026Q1";

  @ParameterizedTest
  @CsvSource({"390,true", "390,false", "1280,true"})
  void oneTapFillsInAndLeadsBackAndOneSignsOut(int width, boolean javaScript) {
    try (var visit = Visit.of(width, javaScript)) {
      var page = visit.page();
      var complaints = new ArrayList<String>();
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.navigate(RunningApplication.url() + WANTED);
      assertThat(page.locator("h1")).hasText("Logga in");
      page.locator(".people a[href$='demo-process-leader']").click();
      page.locator(".sign-in button").click();
      assertThat(page).hasURL(Pattern.compile(".*" + WANTED + "$"));
      assertThat(page.locator(".visitor")).containsText("Processledare");
      assertThat(page.locator(".visitor")).containsText("demo-process-leader");
      page.locator(".visitor button").click();
      assertThat(page.locator(".visitor a")).hasText("Logga in");
      visit.to("/sign-in");
      Assertions.assertThat(complaints).as("what the browser complains of").isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {Visit.NARROWEST, Visit.PHONE, Visit.DESKTOP})
  void everyStateSuitsEverybody(int width) {
    try (var visit = Visit.of(width)) {
      for (var state : new String[] {"", "?as=demo-analyst", "?wrong&as=demo-analyst", "?failed"}) {
        visit.to("/sign-in" + state);
        visit.isAccessible();
        visit.needsNoSidewaysScrolling();
      }
      visit.to(WANTED);
      visit.isAccessible();
      visit.needsNoSidewaysScrolling();
    }
  }

  @Test
  void theKeyboardIsEnough() {
    try (var visit = Visit.of(Visit.DESKTOP).to("/sign-in")) {
      var page = visit.page();
      visit.tabTo("username");
      page.keyboard().type("demo-analyst");
      page.keyboard().press("Tab");
      page.keyboard().type("demo-analyst");
      page.keyboard().press("Enter");
      assertThat(page.locator(".visitor")).containsText("Analytiker");
    }
  }
}
