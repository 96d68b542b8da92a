package deviation.ops.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTest {

  @Test
  void pagesAreSwedishWhateverTheBrowserAsksFor() {
    var page = Browsed.page(Browsed.get(Browsed.at("/").header("Accept-Language", "en-GB")));
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("sv");
  }

  @Test
  void aChoiceIsRemembered() {
    var chosen = Browsed.get(Browsed.at("/?lang=en"));
    assertThat(chosen.cookie("lang")).isEqualTo("en");
    assertThat(Browsed.page(chosen).selectFirst("html").attr("lang")).isEqualTo("en");
    var later = Browsed.page(Browsed.get(Browsed.at("/problems").cookie("lang", "en")));
    assertThat(later.selectFirst("h1").text()).isEqualTo("All error codes");
  }

  @Test
  void aLanguageThatIsNotThereIsNotRemembered() {
    var answer = Browsed.get(Browsed.at("/?lang=de"));
    assertThat(answer.cookie("lang")).isNull();
    assertThat(Browsed.page(answer).selectFirst("html").attr("lang")).isEqualTo("sv");
  }

  @Test
  void theApiFollowsTheHeaderAndNotTheCookie() {
    var swedish = Browsed.get(api().cookie("lang", "en"));
    var english = Browsed.get(api().header("Accept-Language", "en-GB, sv;q=0.5"));
    var broken = Browsed.get(api().header("Accept-Language", ";;;"));
    assertThat(swedish.body()).contains("Det finns inget här");
    assertThat(english.body()).contains("There is nothing here");
    assertThat(broken.body()).contains("Det finns inget här");
  }

  private static org.jsoup.Connection api() {
    return Browsed.at("/deviations/v1/reports/00000000-0000-4000-8000-000000000000")
        .ignoreContentType(true);
  }

  @Test
  void datesAndNumbersFollowTheLanguage() {
    var english = Browsed.page(Browsed.get(Browsed.at("/system-faults").cookie("lang", "en")));
    assertThat(english.text())
        .contains("15 February 2026", "5 reports from 2 units over 4 quarters");
    assertThat(Browsed.page("/system-faults").text())
        .contains("15 februari 2026", "5 rapporter från 2 enheter under 4 kvartal");
  }
}
