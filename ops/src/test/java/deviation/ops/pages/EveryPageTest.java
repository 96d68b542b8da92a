package deviation.ops.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds on every page, whatever it is about. */
class EveryPageTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/reports/new",
        "/reports/new?area=goteborg-hisingen",
        "/quarters/goteborg-hisingen/2026Q1",
        "/quarters/goteborg-hisingen/2020Q1",
        "/principals",
        "/principals/1480",
        "/principals/0114",
        "/system-faults",
        "/system-faults?area=ockero",
        "/documentation",
        "/problems",
        "/problems/rule-broken",
        "/nowhere",
        "/reports/not-an-id"
      })
  void isWellFormedForEverybody(String path) {
    for (var language : new String[] {"sv", "en"}) {
      var page = Browsed.page(Browsed.get(Browsed.at(path).cookie("lang", language)));
      assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language);
      assertThat(page.text()).doesNotContain("??");
      assertThat(page.title()).isNotBlank();
      assertThat(page.select("h1")).hasSize(1);
      assertThat(page.select("main")).hasSize(1);
      assertThat(page.selectFirst("body > a").attr("href")).isEqualTo("#content");
      assertThat(page.select("[style], script, style, [onclick]")).isEmpty();
      assertThat(page.select("[src^=http], link[href^=http]")).isEmpty();
      assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
      for (var field : page.select("select, textarea, input:not([type=hidden])")) {
        assertThat(page.select("label[for='" + field.id() + "']")).as(field.id()).hasSize(1);
      }
      for (var described : page.select("[aria-describedby]")) {
        for (var id : described.attr("aria-describedby").split(" ")) {
          assertThat(page.getElementById(id)).as(id).isNotNull();
        }
      }
    }
  }
}
