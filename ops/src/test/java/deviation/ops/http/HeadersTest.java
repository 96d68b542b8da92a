package deviation.ops.http;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.ops.Http;
import deviation.ops.pages.StubbedPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer of the API says of itself. */
class HeadersTest {

  private final Http api = new Http(StubbedPages.url());

  @ParameterizedTest
  @ValueSource(strings = {"/api-info", "/principals", "/nothing", "/reports?limit=1001"})
  void nobodyKeepsItAndItSaysWhatItWasChosenBy(String path) {
    var headers = api.get(path).response().headers();
    assertThat(headers.allValues("Cache-Control")).containsExactly("no-store");
    assertThat(headers.allValues("Content-Language")).containsExactly("sv");
    assertThat(headers.allValues("Vary")).containsExactly("Accept, Accept-Language");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|en",
        "en-GB, sv;q=0.5|en",
        "en;q=0.4, sv;q=0.5|sv",
        "de, en;q=0.1|en",
        "de|sv",
        "*|sv",
        "sv;q=0, en;q=0.1|en",
        "en;q=0|sv",
        "nonsense;;q=x|sv"
      })
  void theLanguageFollowsTheQualities(String accepted, String given) {
    var answer = api.get("/nothing", "Accept-Language", accepted);
    assertThat(answer.header("Content-Language")).isEqualTo(given);
    assertThat(answer.json().get("title").stringValue())
        .isEqualTo(given.equals("en") ? "There is nothing here" : "Det finns inget här");
  }

  @Test
  void aTypeThatIsNotThereIs406InTheProblemsOwnType() {
    for (var path : new String[] {"/reports", "/system-faults", "/api-info"}) {
      for (var accept : new String[] {"text/html", "image/png, text/plain;q=0.5", "nonsense"}) {
        var answer = api.get(path, "Accept", accept);
        assertThat(answer.status()).as(path + " " + accept).isEqualTo(406);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().get("type").stringValue()).isEqualTo("/problems/not-acceptable");
      }
    }
  }
}
