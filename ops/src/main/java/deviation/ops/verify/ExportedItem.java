package deviation.ops.verify;

import deviation.ops.eventstore.HashChain;
import deviation.ops.eventstore.Link;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One item of the feed.
 *
 * @param payload its bytes as they stood in the line: a tree, written anew, would be other bytes
 */
record ExportedItem(Link link, byte[] payload) {

  private static final JsonFactory JSON = new JsonFactory();

  /**
   * @throws IllegalArgumentException when the line isn't an item
   */
  static ExportedItem read(byte[] line) {
    var fields = new HashMap<String, String>();
    var payload = new byte[0];
    try (var parser = JSON.createParser(ObjectReadContext.empty(), line)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        var name = parser.currentName();
        parser.nextToken();
        if (name.equals("payload")) {
          payload = raw(line, parser);
        } else {
          fields.put(name, parser.getString());
          parser.skipChildren();
        }
      }
      return new ExportedItem(link(fields), payload);
    } catch (JacksonException | NullPointerException | java.time.DateTimeException broken) {
      throw new IllegalArgumentException("a line is no item of the feed", broken);
    }
  }

  /** The chain holds the payload's hash alone: whether the payload fits it is seen here. */
  Optional<Misfit> misfit() {
    return Arrays.equals(HashChain.digest(payload), link.payloadDigest())
        ? Optional.empty()
        : Optional.of(Misfit.payload(link.position()));
  }

  private static byte[] raw(byte[] line, JsonParser parser) {
    var start = (int) parser.currentTokenLocation().getByteOffset();
    parser.skipChildren();
    // A number or word has been read when the parser stands behind it.
    parser.getString();
    return Arrays.copyOfRange(line, start, (int) parser.currentLocation().getByteOffset());
  }

  private static Link link(Map<String, String> fields) {
    return new Link(
        Long.parseLong(fields.get("position")),
        Instant.parse(fields.get("time")),
        fields.get("eventId"),
        fields.get("aggregateType"),
        fields.get("aggregateId"),
        Long.parseLong(fields.get("sequence")),
        fields.get("type"),
        Integer.parseInt(fields.get("revision")),
        HexFormat.of().parseHex(fields.get("payloadHash")),
        HexFormat.of().parseHex(fields.get("metaHash")),
        HexFormat.of().parseHex(fields.get("hash")));
  }
}
