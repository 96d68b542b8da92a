package deviation.ops.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(BrowserAvailable.class)
class DocumentationBrowserTest {

  private static final String SHOWN =
      "all => all.filter(one => one.checkVisibility({contentVisibilityAuto: true})).length";

  @Test
  void examplesOpenWithoutJavaScriptAndAllOfThemArePrinted() {
    try (var visit = Visit.of(Visit.PHONE, false).to("/documentation")) {
      var page = visit.page();
      var example = page.locator("#fileReport details").first();
      assertThat(example.locator("pre").isVisible()).isFalse();
      example.locator("summary").click();
      assertThat(example.locator("pre").isVisible()).isTrue();
    }
    try (var visit = Visit.of(Visit.DESKTOP).to("/documentation")) {
      var page = visit.page();
      assertThat(page.locator("pre").evaluateAll(SHOWN)).isEqualTo(0);
      // The library writes the medium in the JVM's locale: in Turkish it would be "prınt".
      var locale = Locale.getDefault();
      Locale.setDefault(Locale.ROOT);
      page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
      Locale.setDefault(locale);
      assertThat(page.locator("pre").evaluateAll(SHOWN)).isEqualTo(page.locator("pre").count());
    }
  }
}
