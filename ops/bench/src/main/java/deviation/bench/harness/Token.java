package deviation.bench.harness;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.databind.json.JsonMapper;

/** What a machine shows with each request. */
public final class Token {

  private Token() {}

  /** The Authorization header of the demo's machine of a role; its token is good for an hour. */
  public static String header(HttpClient client, String url, String role)
      throws IOException, InterruptedException {
    var secret = "demo-%1$s:demo-%1$s".formatted(role).getBytes(StandardCharsets.UTF_8);
    var basic = Base64.getEncoder().encodeToString(secret);
    var answer =
        client.send(
            HttpRequest.newBuilder(URI.create(url + "/oauth2/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build(),
            BodyHandlers.ofString());
    return "Bearer " + new JsonMapper().readTree(answer.body()).get("access_token").stringValue();
  }
}
