package deviation.bench.harness;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The bench's one way to a service over HTTP, as one of the demo's machines. It is the JDK's old
 * client, which answers on the thread that asks: the new one hands each answer over three times,
 * and the load generator then measures itself.
 */
public final class Calls {

  /** For a JVM that has more callers at once than the five connections that are kept by default. */
  public static final String KEEP_CONNECTIONS = "-Dhttp.maxConnections=256";

  private final Map<String, String> tokens = new ConcurrentHashMap<>();
  private final String role;

  /**
   * @param role such as {@code coordinator}
   */
  public Calls(String role) {
    this.role = role;
  }

  /**
   * @param location of what was made
   */
  public record Answer(int status, String body, Optional<String> location) {}

  public Answer get(URI url) throws IOException, InterruptedException {
    return answer(to(url));
  }

  /**
   * @throws IllegalStateException when the answer isn't the status wanted
   */
  public Answer post(URI url, String type, String body, int wanted)
      throws IOException, InterruptedException {
    var call = to(url);
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    call.setDoOutput(true);
    call.setRequestProperty("Content-Type", type);
    call.setFixedLengthStreamingMode(bytes.length);
    try (var out = call.getOutputStream()) {
      out.write(bytes);
    }
    var answer = answer(call);
    if (answer.status() != wanted) {
      throw new IllegalStateException(url + " answered " + answer.status());
    }
    return answer;
  }

  /** Reads the whole body, so that the connection is kept. */
  private static Answer answer(HttpURLConnection call) throws IOException {
    var status = call.getResponseCode();
    try (var body = status < 400 ? call.getInputStream() : call.getErrorStream()) {
      var text = body == null ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8);
      return new Answer(status, text, Optional.ofNullable(call.getHeaderField("Location")));
    }
  }

  private HttpURLConnection to(URI url) throws IOException, InterruptedException {
    var service = url.resolve("/").toString().replaceFirst("/$", "");
    var token = tokens.get(service);
    if (token == null) {
      try (var client = HttpClient.newHttpClient()) {
        token = Token.header(client, service, role);
      }
      tokens.put(service, token);
    }
    var call = (HttpURLConnection) url.toURL().openConnection();
    call.setRequestProperty("Authorization", token);
    return call;
  }
}
