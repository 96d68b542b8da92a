package deviation.ops.contract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Requests that follow the contract, made of its examples. */
final class ValidCalls {

  /** The id of another report in the contract's examples. */
  private static final String ANOTHER = "5c1d7d0a-8f3e-4b52-8a4e-2f6f0b9d3c11";

  /** One of them, and what it is an example of. */
  record Named(String name, Call call) {}

  private ValidCalls() {}

  /** One with nothing that may be left out, one with everything, and one of each example body. */
  static List<Named> of(Operation operation) {
    var calls = new ArrayList<Named>();
    var least = least(operation);
    if (operation.bodies().isMissingNode()) {
      calls.add(new Named("as little as may be", least));
      calls.add(new Named("with every parameter", whole(operation, least)));
      for (var type : files(operation)) {
        calls.add(new Named("as " + type, least.header("Accept", type)));
      }
      return calls;
    }
    for (var media : operation.bodies().properties()) {
      for (var example : media.getValue().get("examples").properties()) {
        var value = example.getValue().get("value");
        var body = value.isString() ? value.stringValue() : value.toString();
        // What the example before was about has been taken a step further.
        var call =
            about(operation, least).header("Content-Type", media.getKey()).body(naming(body));
        calls.add(new Named(example.getKey(), call));
        calls.add(new Named(example.getKey() + " with every parameter", whole(operation, call)));
      }
    }
    return calls;
  }

  /** The formats beside JSON that an answer can have. */
  private static List<String> files(Operation operation) {
    return operation.response(operation.success()).path("content").propertyNames().stream()
        .filter(type -> Landed.FILES && !type.equals("application/json"))
        .toList();
  }

  private static Call least(Operation operation) {
    var query = new TreeMap<String, String>();
    for (var parameter : operation.parameters("query")) {
      if (parameter.path("required").booleanValue(false)) {
        query.put(parameter.get("name").stringValue(), Things.text(parameter.get("example")));
      }
    }
    var call =
        new Call(operation.method(), operation.path(), Map.of(), query, Map.of(), new byte[0]);
    return about(operation, call).headers(SignIn.whoMay(operation));
  }

  /** Of a thing of its own: what a step was taken on can't be taken again. */
  private static Call about(Operation operation, Call call) {
    var about = call;
    for (var parameter : operation.parameters("path")) {
      var thing = Things.named(parameter, operation);
      about = about.variable(parameter.get("name").stringValue(), thing.id());
      if (operation.takes("If-Match")) {
        about = about.header("If-Match", thing.etag());
      }
    }
    return about;
  }

  /** Another report that a body names is one that is there. */
  private static String naming(String body) {
    return body.contains(ANOTHER)
        ? body.replace(ANOTHER, Things.report().get("id").stringValue())
        : body;
  }

  private static Call whole(Operation operation, Call least) {
    var call = least.header("Accept", "application/json");
    for (var parameter : operation.parameters("query")) {
      var value = parameter.has("example") ? parameter.get("example") : usual(parameter);
      // One without either goes with no other, such as the row after which to go on.
      if (value != null) {
        call = call.query(parameter.get("name").stringValue(), Things.text(value));
      }
    }
    call = about(operation, call);
    if (operation.takes("Idempotency-Key")) {
      call = call.header("Idempotency-Key", "walk-" + java.util.UUID.randomUUID());
    }
    return call.header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
        .header("Accept-Language", "en");
  }

  private static JsonNode usual(JsonNode parameter) {
    var schema = Described.resolved(parameter.get("schema"));
    return schema.has("default") ? schema.get("default") : schema.get("minimum");
  }

  static String text(Call call) {
    return new String(call.body(), StandardCharsets.UTF_8);
  }
}
