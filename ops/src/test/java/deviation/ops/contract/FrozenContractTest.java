package deviation.ops.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The contract that clients were written against doesn't change unseen. */
class FrozenContractTest {

  private static final Path ROOT = Path.of(System.getProperty("user.dir")).getParent();
  private static final Path FROZEN = ROOT.resolve("deviation-api/openapi.json");
  private static final Path LIVE = ROOT.resolve("ops/target/openapi.json");

  @Test
  void theLiveContractIsTheFrozenOne() throws IOException {
    Files.writeString(LIVE, Described.written());
    var frozen = Files.exists(FROZEN) ? Files.readString(FROZEN) : "{}";
    assertThat(frozen.equals(Described.written()))
        .as(
            """
            The contract has changed:
              %s
            If that is not meant, change it back. If it is: what is gone or changed breaks clients and \
            needs a new major version, unless it is a text or an example; what is new needs a higher \
            minor one (info.version in contract/common.json and ApiInfoHttp). Then freeze it:
              cp %s %s
            """,
            String.join("\n  ", differences(frozen, Described.written())),
            ROOT.relativize(LIVE),
            ROOT.relativize(FROZEN))
        .isTrue();
  }

  @Test
  void whatIsGoneIsToldFromWhatIsNew() {
    assertThat(differences("{\"a\": 1, \"b\": {\"c\": 2}}", "{\"b\": {\"c\": 3}, \"d\": [4]}"))
        .containsExactly("gone: /a", "changed: /b/c", "new: /d/0");
  }

  private static List<String> differences(String before, String after) {
    var old = new TreeMap<String, JsonNode>();
    var now = new TreeMap<String, JsonNode>();
    leaves("", new JsonMapper().readTree(before), old);
    leaves("", new JsonMapper().readTree(after), now);
    var found = new ArrayList<String>();
    old.forEach(
        (pointer, value) -> {
          if (!now.containsKey(pointer)) {
            found.add("gone: " + pointer);
          } else if (!now.get(pointer).equals(value)) {
            found.add("changed: " + pointer);
          }
        });
    now.keySet().stream()
        .filter(key -> !old.containsKey(key))
        .map("new: "::concat)
        .forEach(found::add);
    return found.size() > 20 ? found.subList(0, 20) : found;
  }

  private static void leaves(String pointer, JsonNode node, Map<String, JsonNode> into) {
    if (node.isValueNode() || node.isEmpty()) {
      into.put(pointer, node);
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      leaves(pointer + "/" + i, node.get(i), into);
    }
    for (var field : node.properties()) {
      leaves(pointer + "/" + field.getKey(), field.getValue(), into);
    }
  }
}
