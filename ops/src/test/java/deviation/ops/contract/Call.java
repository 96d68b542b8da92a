package deviation.ops.contract;

import deviation.ops.Http;
import deviation.ops.RunningApplication;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A request that can be sent, and varied.
 *
 * @param variables what stands in the path's braces
 * @param body empty for none
 */
record Call(
    String method,
    String path,
    Map<String, String> variables,
    Map<String, String> query,
    Map<String, String> headers,
    byte[] body) {

  private static final class Shared {
    static final Http API = Http.anonymous(RunningApplication.url());
  }

  Http.Answer send() {
    var address = path;
    for (var variable : variables.entrySet()) {
      address = address.replace("{" + variable.getKey() + "}", encoded(variable.getValue()));
    }
    var asked =
        query.entrySet().stream()
            .map(each -> each.getKey() + "=" + encoded(each.getValue()))
            .collect(Collectors.joining("&"));
    return Shared.API.call(
        method, asked.isEmpty() ? address : address + "?" + asked, headers, body);
  }

  Call method(String other) {
    return new Call(other, path, variables, query, headers, body);
  }

  Call variable(String name, String value) {
    return new Call(method, path, with(variables, name, value), query, headers, body);
  }

  Call query(String name, String value) {
    return new Call(method, path, variables, with(query, name, value), headers, body);
  }

  /** Null takes it away. */
  Call header(String name, String value) {
    return new Call(method, path, variables, query, with(headers, name, value), body);
  }

  Call headers(Map<String, String> more) {
    var all = new TreeMap<>(headers);
    all.putAll(more);
    return new Call(method, path, variables, query, all, body);
  }

  Call body(String written) {
    return new Call(
        method, path, variables, query, headers, written.getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, String> with(Map<String, String> all, String name, String value) {
    var changed = new TreeMap<>(all);
    if (value == null) {
      changed.remove(name);
    } else {
      changed.put(name, value);
    }
    return changed;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
