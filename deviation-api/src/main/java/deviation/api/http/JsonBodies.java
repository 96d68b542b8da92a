package deviation.api.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads bytes as one JSON value: UTF-8, no duplicate names, nothing after it, within the mapper's
 * bounds.
 */
@Component
public class JsonBodies {

  private final JsonMapper mapper;

  JsonBodies(JsonMapper mapper) {
    this.mapper = mapper;
  }

  /**
   * The tree.
   *
   * @throws Problem INVALID_REQUEST with the one place where the syntax breaks
   */
  public JsonNode read(byte[] bytes) {
    var text = utf8(bytes);
    try (var parser = mapper.createParser(text)) {
      return tree(parser);
    }
  }

  private JsonNode tree(JsonParser parser) {
    try {
      JsonNode tree = mapper.readTree(parser);
      if (tree == null || tree.isMissingNode()) {
        throw new Problem(ProblemType.INVALID_REQUEST, List.of(Fault.of("", "no-body")));
      }
      return tree;
    } catch (StreamConstraintsException _) {
      throw broken(parser, "out-of-bounds");
    } catch (JacksonException failure) {
      var duplicate = String.valueOf(failure.getOriginalMessage()).startsWith("Duplicate");
      throw broken(parser, duplicate ? "duplicate-field" : "not-json");
    }
  }

  /** The parser knows where it stood; its message may quote what was sent. */
  private static Problem broken(JsonParser parser, String code) {
    var place = parser.currentLocation();
    var pointer = parser.streamReadContext().pathAsPointer().toString();
    return new Problem(
        ProblemType.INVALID_REQUEST,
        List.of(Fault.of(pointer, code, place.getLineNr(), place.getColumnNr())));
  }

  /**
   * The bytes as text.
   *
   * @throws Problem INVALID_REQUEST when they are no UTF-8
   */
  public static String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException _) {
      throw new Problem(ProblemType.INVALID_REQUEST, List.of(Fault.of("", "not-utf8")));
    }
  }
}
