package deviation.bench.harness;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** The bench's one way to a service over HTTP, as the demo's coordinator. */
public final class Calls implements AutoCloseable {

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .executor(Executors.newVirtualThreadPerTaskExecutor())
          .build();

  private final Map<String, String> tokens = new ConcurrentHashMap<>();

  public HttpResponse<String> get(URI url) throws IOException, InterruptedException {
    return client.send(to(url).build(), BodyHandlers.ofString());
  }

  /**
   * @throws IllegalStateException when the answer isn't the status wanted
   */
  public HttpResponse<String> post(URI url, String type, String body, int wanted)
      throws IOException, InterruptedException {
    var request = to(url).header("Content-Type", type).POST(BodyPublishers.ofString(body)).build();
    var answer = client.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != wanted) {
      throw new IllegalStateException(url + " answered " + answer.statusCode());
    }
    return answer;
  }

  private HttpRequest.Builder to(URI url) throws IOException, InterruptedException {
    var service = url.resolve("/").toString().replaceFirst("/$", "");
    var token = tokens.get(service);
    if (token == null) {
      token = Token.header(client, service);
      tokens.put(service, token);
    }
    return HttpRequest.newBuilder(url).header("Authorization", token);
  }

  @Override
  public void close() {
    client.close();
  }
}
