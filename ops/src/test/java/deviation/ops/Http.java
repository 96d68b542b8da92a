package deviation.ops;

import deviation.ops.access.rules.Minted;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the API, as another system would be one. */
public final class Http {

  private static final JsonMapper JSON = new JsonMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private final String base;
  private final String authorization;

  /** For tests of other things than access: of every role, for 1480 and the whole of the county. */
  public Http(String url) {
    this(url + "/deviations/v1", Minted.everyRole(), true);
  }

  /** With the token of a demo machine: {@code coordinator}, {@code coordinator-14}, ... */
  public Http(String url, String machine) {
    this(url + "/deviations/v1", Tokens.header(url, "demo-" + machine), true);
  }

  private Http(String base, String authorization, boolean ready) {
    this.base = base;
    this.authorization = authorization;
  }

  /** Without a token of its own. */
  public static Http anonymous(String url) {
    return with(url, null);
  }

  /** With that Authorization header. */
  public static Http with(String url, String authorization) {
    return new Http(url + "/deviations/v1", authorization, true);
  }

  /** What came back. */
  public record Answer(HttpResponse<String> response) {

    public int status() {
      return response.statusCode();
    }

    public JsonNode json() {
      return JSON.readTree(response.body());
    }

    public String header(String name) {
      return response.headers().firstValue(name).orElse(null);
    }
  }

  public Answer get(String path) {
    return send(HttpRequest.newBuilder(URI.create(base + path)));
  }

  /** With headers, name by value. */
  public Answer get(String path, String... headers) {
    return send(HttpRequest.newBuilder(URI.create(base + path)).headers(headers));
  }

  /** The same by another method, without a body. */
  public Answer call(String method, String path, String... headers) {
    var request =
        HttpRequest.newBuilder(URI.create(base + path)).method(method, BodyPublishers.noBody());
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** A file, as bytes. */
  public HttpResponse<byte[]> file(String path, String... headers) {
    return send(
        HttpRequest.newBuilder(URI.create(base + path)).headers(headers),
        BodyHandlers.ofByteArray());
  }

  /** A step on a thing, for the state that {@code If-Match} names. */
  public Answer step(String path, String ifMatch, String json, String... headers) {
    var all = new String[headers.length + 4];
    System.arraycopy(headers, 0, all, 4, headers.length);
    all[0] = "Content-Type";
    all[1] = "application/json";
    all[2] = "If-Match";
    all[3] = ifMatch;
    return post(path, json.getBytes(StandardCharsets.UTF_8), all);
  }

  public Answer post(String path, byte[] body, String... headers) {
    return send(
        HttpRequest.newBuilder(URI.create(base + path))
            .headers(headers)
            .POST(BodyPublishers.ofByteArray(body)));
  }

  public Answer post(String path, String json) {
    return post(path, "application/json", json.getBytes(StandardCharsets.UTF_8));
  }

  public Answer post(String path, String contentType, byte[] body) {
    return send(
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", contentType)
            .POST(BodyPublishers.ofByteArray(body)));
  }

  /** With an Idempotency-Key. */
  public Answer post(String path, String key, String contentType, byte[] body) {
    return send(
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", contentType)
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofByteArray(body)));
  }

  /** Whatever it takes; an empty body is none. */
  public Answer call(String method, String path, Map<String, String> headers, byte[] body) {
    var request =
        HttpRequest.newBuilder(URI.create(base + path))
            .method(
                method,
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    headers.forEach(request::header);
    return send(request);
  }

  private Answer send(HttpRequest.Builder request) {
    return new Answer(send(request, BodyHandlers.ofString()));
  }

  private <B> HttpResponse<B> send(HttpRequest.Builder request, BodyHandler<B> body) {
    try {
      if (authorization != null) {
        request.header("Authorization", authorization);
      }
      return CLIENT.send(request.build(), body);
    } catch (IOException | InterruptedException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
