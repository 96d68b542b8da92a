package deviation.ops.feed;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.ops.Bodies;
import deviation.ops.Http;
import deviation.ops.RunningApplication;
import deviation.ops.eventstore.HashChain;
import deviation.ops.eventstore.Link;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whoever reads the feed can recompute the chain. */
class FeedTest {

  private final Http api = new Http(RunningApplication.url());

  @Test
  void theChainFollowsFromTheFeedAlone() {
    api.post("/reports", Bodies.report());
    var head = api.get("/events/head").json();
    var hash = HashChain.start();
    long next = 0;
    while (next < head.get("position").longValue()) {
      var answer = api.get("/events?limit=1000&offset=" + next);
      for (var item : answer.json().get("items")) {
        assertThat(item.get("position").longValue()).isEqualTo(++next);
        hash = HashChain.hash(hash, link(item));
        assertThat(item.get("hash").stringValue()).isEqualTo(HexFormat.of().formatHex(hash));
        if (next == head.get("position").longValue()) {
          assertThat(head.get("hash")).isEqualTo(item.get("hash"));
          assertThat(head.get("time")).isEqualTo(item.get("time"));
        }
      }
      assertThat(answer.json().get("next").longValue()).isGreaterThanOrEqualTo(next);
    }
  }

  @Test
  void thePayloadStandsThereByteForByte() {
    api.post("/reports", Bodies.report());
    var body = api.get("/events?limit=20").response().body();
    var payloads = new ArrayList<String>();
    for (var item : new Http.Answer(api.get("/events?limit=20").response()).json().get("items")) {
      payloads.add(item.get("payloadHash").stringValue());
    }
    // Taken from the text as it came, not from a tree that was written anew.
    var rest = body;
    for (var hash : payloads) {
      rest = rest.substring(rest.indexOf("\"payload\":") + 10);
      var raw = rest.substring(0, rest.indexOf(",\"payloadHash\""));
      assertThat(HexFormat.of().formatHex(HashChain.digest(raw.getBytes(StandardCharsets.UTF_8))))
          .isEqualTo(hash);
    }
  }

  @Test
  void pagesFollowEachOtherAndEndWithANumber() {
    var first = api.get("/events?offset=0&limit=2").json();
    assertThat(first.get("items")).hasSize(2);
    assertThat(first.get("next").longValue()).isEqualTo(2);
    assertThat(api.get("/events?offset=2&limit=1").json().at("/items/0/position").longValue())
        .isEqualTo(3);
    var beyond = api.get("/events?offset=999999999").json();
    assertThat(beyond.get("items")).isEmpty();
    assertThat(beyond.get("next").longValue()).isEqualTo(999_999_999);
  }

  @Test
  void whatCannotBeReadIsRefused() {
    assertThat(api.get("/events?limit=1001").status()).isEqualTo(422);
    assertThat(api.get("/events?limit=0").status()).isEqualTo(400);
    for (var offset : new String[] {"-1", "x", "1.5", "99999999999999999999"}) {
      assertThat(api.get("/events?offset=" + offset).status()).as(offset).isEqualTo(400);
    }
  }

  @Test
  void aReportsHistoryIsItsEventsInOrder() {
    var id = api.post("/reports", Bodies.report()).json().get("id").stringValue();
    api.step("/reports/" + id + "/withdrawal", "\"0\"", "{\"reason\": \"Dubblett.\"}");
    var items = api.get("/reports/" + id + "/history").json().get("items");
    assertThat(items).hasSize(2);
    assertThat(items.get(0).get("type").stringValue()).isEqualTo("report.filed");
    assertThat(items.get(1).get("type").stringValue()).isEqualTo("report.withdrawn");
    assertThat(items.get(1).get("aggregateId").stringValue()).isEqualTo(id);
    assertThat(api.get("/reports/7b1f6f0e-0000-4000-8000-000000000000/history").status())
        .isEqualTo(404);
  }

  private static Link link(JsonNode item) {
    assertThat(item.get("time").stringValue()).matches(".*[0-9]:[0-9]{2}\\.[0-9]{6}Z");
    return new Link(
        item.get("position").longValue(),
        Instant.parse(item.get("time").stringValue()),
        item.get("eventId").stringValue(),
        item.get("aggregateType").stringValue(),
        item.get("aggregateId").stringValue(),
        item.get("sequence").longValue(),
        item.get("type").stringValue(),
        item.get("revision").intValue(),
        HexFormat.of().parseHex(item.get("payloadHash").stringValue()),
        HexFormat.of().parseHex(item.get("metaHash").stringValue()),
        HexFormat.of().parseHex(item.get("hash").stringValue()));
  }
}
