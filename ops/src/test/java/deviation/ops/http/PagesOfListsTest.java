package deviation.ops.http;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.ops.Bodies;
import deviation.ops.Http;
import deviation.ops.RunningApplication;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** A list is read to its end by its own links. */
class PagesOfListsTest {

  private static final Pattern NEXT = Pattern.compile("</deviations/v1([^>]*)>; rel=\"next\"");
  private static final String CLOSED = "/reports?quarter=2025Q4&principal=1480&limit=";

  private final Http api = new Http(RunningApplication.url());

  @Test
  void rowsThatArriveShiftNothing() {
    var whole = ids(api.get(CLOSED + "1000").json());
    assertThat(whole).hasSizeGreaterThan(20);
    var read = new ArrayList<String>();
    var link = CLOSED + "7";
    while (link != null) {
      var page = api.get(link);
      assertThat(page.status()).isEqualTo(200);
      assertThat(page.json().get("page").intValue()).isEqualTo(read.size() / 7 + 1);
      read.addAll(ids(page.json()));
      file(); // it stands before all that was read
      link = next(page);
    }
    assertThat(read).startsWith(whole.getFirst()).containsAll(whole).doesNotHaveDuplicates();
    assertThat(read).hasSameSizeAs(whole);
  }

  @Test
  void whatRecursIsReadToItsEndOnce() {
    var whole = ids(api.get("/system-faults?limit=1000").json());
    var read = new ArrayList<String>();
    var link = "/system-faults?limit=5";
    while (link != null) {
      var page = api.get(link);
      read.addAll(ids(page.json()));
      link = next(page);
    }
    assertThat(read).containsExactlyElementsOf(whole);
  }

  @ParameterizedTest
  @CsvSource({
    "/reports?limit=abc, 400, ?limit",
    "/reports?limit=0, 400, ?limit",
    "/reports?limit=1001, 422, ?limit",
    "/reports?page=501, 400, ?page",
    "/reports?after=abc, 400, ?after",
    "/reports?after=abc&page=1, 400, ?after",
    "/system-faults?after=, 400, ?after",
    "/events?limit=1001, 422, ?limit",
    "/events?offset=-1, 400, ?offset"
  })
  void whatLeadsNowhereIsRefused(String path, int status, String pointer) {
    var answer = api.get(path);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.json().at("/errors/0/pointer").stringValue()).isEqualTo(pointer);
  }

  @Test
  void theFeedLeadsOnFromItsLastEvent() {
    var first = api.get("/events?limit=3");
    assertThat(first.header("Link"))
        .isEqualTo(
            "</deviations/v1/events?limit=3&offset=0>; rel=\"first\","
                + " </deviations/v1/events?limit=3&offset=3>; rel=\"next\"");
    var second = api.get(next(first));
    assertThat(second.json().at("/items/0/position").intValue()).isEqualTo(4);
    assertThat(second.header("Link")).contains("offset=0>; rel=\"prev\"");
  }

  private void file() {
    var body = Bodies.tree().put("occurredOn", "2025-11-11").put("discoveredOn", "2025-11-12");
    var filed = api.post("/reports", body.toString()).json();
    api.get("/reports?limit=1&minPosition=" + filed.get("position"));
  }

  private static java.util.List<String> ids(JsonNode page) {
    return page.get("items").valueStream().map(item -> item.get("id").stringValue()).toList();
  }

  private static String next(Http.Answer page) {
    var link = NEXT.matcher(page.header("Link"));
    return link.find() ? link.group(1) : null;
  }
}
