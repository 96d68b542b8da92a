package deviation.api.contract;

import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which language the contract's texts are shown in. In the files a text is {@code {"sv", "en"}}; a
 * document that machines read has both.
 */
enum Language {
  BOTH,
  SWEDISH,
  ENGLISH;

  /** What is sent and answered is shown as it is. */
  private static final Set<String> DATA = Set.of("value", "example");

  static Language of(Locale locale) {
    return locale.getLanguage().equals("en") ? ENGLISH : SWEDISH;
  }

  /** A copy with every text in this language. */
  ObjectNode in(ObjectNode document) {
    return (ObjectNode) said("", document);
  }

  private JsonNode said(String key, JsonNode node) {
    if (isText(node)) {
      return JsonNodeFactory.instance.stringNode(chosen(key, node));
    }
    if (node.isObject()) {
      var object = JsonNodeFactory.instance.objectNode();
      for (var field : node.properties()) {
        object.set(
            field.getKey(),
            DATA.contains(field.getKey())
                ? field.getValue()
                : said(field.getKey(), field.getValue()));
      }
      return object;
    }
    if (node.isArray()) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      node.forEach(item -> array.add(said(key, item)));
      return array;
    }
    return node;
  }

  private static boolean isText(JsonNode node) {
    return node.size() == 2 && node.path("sv").isString() && node.path("en").isString();
  }

  private String chosen(String key, JsonNode text) {
    var swedish = text.get("sv").stringValue();
    var english = text.get("en").stringValue();
    return switch (this) {
      case BOTH -> swedish + (key.equals("description") ? "\n\n" : " / ") + english;
      case SWEDISH -> swedish;
      case ENGLISH -> english;
    };
  }
}
