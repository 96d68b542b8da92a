package deviation.ops;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/** Tokens of the demo's machines, asked for once each. */
public final class Tokens {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

  private Tokens() {}

  /** The value of an Authorization header. */
  public static String header(String url, String client) {
    return "Bearer " + KNOWN.computeIfAbsent(url + " " + client, _ -> fresh(url, client));
  }

  private static String fresh(String url, String client) {
    var answer = ask(url, client, client);
    return new JsonMapper().readTree(answer.body()).get("access_token").stringValue();
  }

  /** The answer of the token end point to a machine. */
  public static HttpResponse<String> ask(String url, String client, String secret) {
    var basic =
        Base64.getEncoder()
            .encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
    var request =
        HttpRequest.newBuilder(URI.create(url + "/oauth2/token"))
            .header("Authorization", "Basic " + basic)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("grant_type=client_credentials"))
            .build();
    try {
      return CLIENT.send(request, BodyHandlers.ofString());
    } catch (IOException | InterruptedException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
