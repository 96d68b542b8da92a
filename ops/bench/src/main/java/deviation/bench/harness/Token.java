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

  private static final String COORDINATOR = "demo-coordinator:demo-coordinator";

  private Token() {}

  /** The Authorization header of the demo's coordinator; its token is good for an hour. */
  public static String header(HttpClient client, String url)
      throws IOException, InterruptedException {
    var basic = Base64.getEncoder().encodeToString(COORDINATOR.getBytes(StandardCharsets.UTF_8));
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
