package deviation.ops.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import deviation.ops.RunningApplication;
import java.util.List;
import java.util.Map;

/** A visit of the running service with a real browser, whose cookies are its own. */
record Visit(BrowserContext context, Page page) implements AutoCloseable {

  static final int PHONE = 390;
  static final int NARROWEST = 320;
  static final int DESKTOP = 1280;

  private static final class Shared {
    static final Playwright PLAYWRIGHT =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    static final Browser BROWSER =
        PLAYWRIGHT
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(BrowserAvailable.browser().orElseThrow())
                    .setArgs(List.of("--no-sandbox", "--disable-quic", "--disable-gpu")));
  }

  static Visit of(int width) {
    return of(width, true);
  }

  static Visit of(int width, boolean javaScript) {
    var context =
        Shared.BROWSER.newContext(
            new NewContextOptions().setViewportSize(width, 844).setJavaScriptEnabled(javaScript));
    return new Visit(context, context.newPage());
  }

  /** Signs in where the page asks for it. */
  Visit to(String path) {
    page.navigate(RunningApplication.url() + path);
    return path.startsWith("/sign-in") ? this : signedIn(path);
  }

  Visit signedIn(String path) {
    if (page.url().endsWith("/sign-in")) {
      signIn(path);
    }
    return this;
  }

  /** As the one of the demo's people whose page it is; then back to where the way led. */
  private void signIn(String path) {
    var name = path.startsWith("/reports") ? "demo-coordinator" : "demo-process-leader";
    page.locator("#username").fill(name);
    page.locator("#password").fill(name);
    page.locator("form.sign-in button").click();
    // Over the issuer and back: a key pressed on the way would be lost.
    page.waitForURL(url -> !url.matches(".*/(sign-in|signed-in|oauth2)(/.*)?([?].*)?"));
  }

  void isAccessible() {
    var found =
        new AxeBuilder(page)
            .withTags(
                List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
            .analyze()
            .getViolations();
    assertThat(found)
        .extracting(
            violation -> violation.getId() + ": " + violation.getNodes().getFirst().getHtml())
        .as(page.url())
        .isEmpty();
  }

  void needsNoSidewaysScrolling() {
    var overflow =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(((Number) overflow).intValue()).as(page.url()).isZero();
  }

  /** Presses Tab until the element of that id has the focus. */
  void tabTo(String id) {
    for (int presses = 0; presses < 150; presses++) {
      if (id.equals(page.evaluate("document.activeElement.id"))) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError(id + " is out of reach of the keyboard");
  }

  @Override
  public void close() {
    context.close();
  }
}
