package deviation.ops.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Every way to break a request in one place outside of its body. */
final class RequestBreaks {

  private static final Set<Integer> BAD = Set.of(400, 422);

  private final Operation operation;
  private final Call valid;
  private final List<Break> breaks = new ArrayList<>();

  private RequestBreaks(Operation operation, Call valid) {
    this.operation = operation;
    this.valid = valid;
  }

  static List<Break> of(Operation operation, Call valid) {
    var all = new RequestBreaks(operation, valid);
    operation.parameters("query").forEach(all::query);
    operation.parameters("path").forEach(all::path);
    all.negotiation();
    all.headers();
    all.tokens();
    return all.breaks;
  }

  private void query(JsonNode parameter) {
    var name = parameter.get("name").stringValue();
    var schema = Described.resolved(parameter.get("schema"));
    if (parameter.path("required").booleanValue(false)) {
      breaks.add(new Break("without ?" + name, valid.query(name, null), BAD, "?" + name));
    }
    for (var wrong : wrong(schema)) {
      breaks.add(new Break("?" + name + "=" + wrong, valid.query(name, wrong), BAD, "?" + name));
    }
  }

  private static List<String> wrong(JsonNode schema) {
    var wrong = new ArrayList<String>();
    var type = schema.get("type").stringValue();
    if (type.equals("integer")) {
      wrong.addAll(List.of("x", "1.5", "", String.valueOf(schema.get("minimum").longValue() - 1)));
      wrong.add("99999999999999999999");
      if (schema.has("maximum")) {
        wrong.add(String.valueOf(schema.get("maximum").longValue() + 1));
      }
    }
    if (type.equals("boolean")) {
      wrong.addAll(List.of("x", "1", ""));
    }
    if (schema.has("pattern") || schema.has("enum") || schema.has("format")) {
      wrong.addAll(type.equals("string") ? List.of("x", "", "2026Q5", "2026-02-30") : List.of());
    }
    if (type.equals("string")) {
      wrong.add("a\0b");
    }
    return wrong;
  }

  /** What can't be read as an id leads nowhere, as an unknown one does. */
  private void path(JsonNode parameter) {
    var name = parameter.get("name").stringValue();
    var schema = Described.resolved(parameter.get("schema"));
    if (schema.has("pattern")) {
      breaks.add(Break.anywhere(name + " of a wrong form", valid.variable(name, "2026Q5"), 400));
      return;
    }
    for (var unknown : List.of("no-such-thing", UUID.randomUUID().toString(), "999999999999")) {
      breaks.add(Break.anywhere(name + " " + unknown, valid.variable(name, unknown), 404));
    }
  }

  private void negotiation() {
    if (operation.statuses().contains(406)) {
      breaks.add(Break.anywhere("Accept: image/png", valid.header("Accept", "image/png"), 406));
    }
    var allowed =
        Described.operations().stream()
            .filter(other -> Routes.same(operation, other))
            .map(Operation::method)
            .toList();
    Stream.of("GET", "POST", "PUT", "PATCH", "DELETE")
        .filter(method -> !allowed.contains(method))
        .forEach(method -> breaks.add(Break.anywhere(method, valid.method(method), 405)));
  }

  private void headers() {
    if (operation.takes("Idempotency-Key")) {
      var key = "Idempotency-Key";
      breaks.add(Break.anywhere("an empty key", valid.header(key, " "), 400));
      breaks.add(Break.anywhere("a long key", valid.header(key, "k".repeat(256)), 400));
    }
    if (operation.takes("If-Match") && Landed.IF_MATCH) {
      breaks.add(Break.anywhere("without If-Match", valid.header("If-Match", null), 428));
      breaks.add(Break.anywhere("another version", valid.header("If-Match", "\"7\""), 412));
    }
  }

  private void tokens() {
    if (!Landed.SIGN_IN || operation.open()) {
      return;
    }
    var token = "Authorization";
    breaks.add(Break.anywhere("without a token", valid.header(token, null), 401));
    breaks.add(Break.anywhere("a broken token", valid.header(token, "Bearer x.y.z"), 401));
    SignIn.whoMayNot(operation)
        .ifPresent(who -> breaks.add(Break.anywhere("a wrong role", valid.headers(who), 403)));
    var ofSomebody = operation.path().contains("{reportId}");
    SignIn.ofAnotherPrincipal(operation)
        .filter(_ -> ofSomebody)
        .ifPresent(
            who ->
                breaks.add(Break.anywhere("another principal's token", valid.headers(who), 404)));
  }
}
