package deviation.ops.contract;

import deviation.ops.RunningApplication;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Who the walk is: the demo's machine clients, as headers of a request. */
final class SignIn {

  private static final List<String> CLIENTS =
      List.of(
          "reporter",
          "coordinator",
          "process-leader",
          "analyst",
          "working-group",
          "auditor",
          "integration",
          "operator");

  /** Sees figures that aren't published yet. */
  private static final String EXACT = "process-leader";

  private static final String OF_THE_REGION = "coordinator-14";
  private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

  private SignIn() {}

  /** Somebody who may use the operation. */
  static Map<String, String> whoMay(Operation operation) {
    if (operation.open()) {
      return Map.of();
    }
    var roles = operation.roles();
    return as(roles.contains(EXACT) ? EXACT : roles.getFirst());
  }

  /** Somebody who may not, if there is such a one. */
  static Optional<Map<String, String>> whoMayNot(Operation operation) {
    return operation.open()
        ? Optional.empty()
        : CLIENTS.stream()
            .filter(role -> !operation.roles().contains(role))
            .findFirst()
            .map(SignIn::as);
  }

  /** Somebody of another principal with a role that may; empty where the demo has no such one. */
  static Optional<Map<String, String>> ofAnotherPrincipal(Operation operation) {
    return Stream.of(OF_THE_REGION)
        .filter(_ -> operation.roles().contains("coordinator"))
        .findFirst()
        .map(SignIn::as);
  }

  static Map<String, String> as(String client) {
    return Landed.SIGN_IN
        ? Map.of("Authorization", "Bearer " + TOKENS.computeIfAbsent(client, SignIn::token))
        : Map.of();
  }

  private static String token(String client) {
    var id = "demo-" + client;
    var basic =
        Base64.getEncoder().encodeToString((id + ":" + id).getBytes(StandardCharsets.US_ASCII));
    var request =
        HttpRequest.newBuilder(URI.create(RunningApplication.url() + "/oauth2/token"))
            .header("Authorization", "Basic " + basic)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("grant_type=client_credentials"))
            .build();
    try (var http = HttpClient.newHttpClient()) {
      var answer = http.send(request, BodyHandlers.ofString());
      return new JsonMapper().readTree(answer.body()).get("access_token").stringValue();
    } catch (IOException | InterruptedException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
