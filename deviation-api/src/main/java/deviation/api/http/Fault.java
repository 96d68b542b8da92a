package deviation.api.http;

import java.util.List;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer where, as an RFC 6901 pointer into the body, or {@code ?name} for a query
 *     parameter
 * @param code what, lower case with hyphens; its text is {@code fault.<code>} in the message
 *     bundles
 * @param facts what the text names: never a word of what was sent
 * @param extra further members of the JSON, such as the findings of the de-identification; may be
 *     empty
 */
public record Fault(
    String pointer, String code, List<Object> facts, java.util.Map<String, Object> extra) {

  public static Fault of(String pointer, String code, Object... facts) {
    return new Fault(pointer, code, List.of(facts), java.util.Map.of());
  }
}
