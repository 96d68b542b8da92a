package deviation.ops.contract;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.ops.Http;
import deviation.ops.RunningApplication;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract for people says all that it says to machines, in one language at a time. */
class DocumentationTest {

  @ParameterizedTest
  @ValueSource(strings = {"sv", "en"})
  void showsEveryOperationWithWhatItTakesAndAnswers(String language) throws IOException {
    var page = page(language);
    for (var operation : Described.operations()) {
      var shown = page.getElementById(operation.id());
      assertThat(shown).as(operation.id()).isNotNull();
      assertThat(shown.selectFirst(".route").text())
          .isEqualTo(operation.method() + " /deviations/v1" + operation.path());
      var languages = operation.node().get("description").stringValue().split("\n\n");
      assertThat(shown.text())
          .contains(languages[language.equals("sv") ? 0 : 1])
          .doesNotContain(languages[language.equals("sv") ? 1 : 0]);
      for (var parameter : operation.parameters()) {
        var name = parameter.get("name").stringValue();
        assertThat(page.select(".fields-of .name").eachText()).contains(name);
      }
      for (var status : operation.statuses()) {
        assertThat(shown.text()).contains(String.valueOf(status));
      }
      for (var role : operation.roles()) {
        assertThat(shown.text()).contains(role);
      }
      for (var media : operation.bodies()) {
        assertThat(shown.select("pre")).hasSizeGreaterThanOrEqualTo(media.get("examples").size());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sv", "en"})
  void everyLinkLeadsSomewhereAndNoScriptIsNeeded(String language) throws IOException {
    var page = page(language);
    assertThat(page.select("script, [src]")).isEmpty();
    assertThat(page.select("main a[href^='#']").size()).isGreaterThan(100);
    for (var link : page.select("main a[href^='#']")) {
      assertThat(page.getElementById(link.attr("href").substring(1))).as(link.text()).isNotNull();
    }
    assertThat(page.getElementById("terms")).isNotNull();
  }

  @Test
  void theApiAndTheStartPageLeadToIt() throws IOException {
    var info = new Http(RunningApplication.url()).get("/api-info").json();
    assertThat(info.get("apiDocumentation").stringValue()).isEqualTo("/documentation");
    assertThat(info.get("apiVersion")).isEqualTo(Described.document().at("/info/version"));
    var start = Jsoup.connect(RunningApplication.url() + "/").get();
    assertThat(start.select("a[href='/documentation']")).hasSize(1);
  }

  private static Document page(String language) throws IOException {
    return Jsoup.connect(RunningApplication.url() + "/documentation")
        .cookie("lang", language)
        .maxBodySize(0)
        .get();
  }
}
