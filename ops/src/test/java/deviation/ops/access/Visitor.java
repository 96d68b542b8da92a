package deviation.ops.access;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.ops.RunningApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.Connection.Method;
import org.jsoup.Connection.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody with a browser that keeps cookies and shows what each step of a sign-in answers. */
public final class Visitor {

  private final String url;
  private final Map<String, String> cookies = new LinkedHashMap<>();

  public Visitor() {
    this(RunningApplication.url());
  }

  /**
   * @param url without a slash at the end
   */
  public Visitor(String url) {
    this.url = url;
  }

  public Map<String, String> cookies() {
    return cookies;
  }

  /** One request, whose redirect is not followed. */
  public Response get(String path, String... headers) {
    return answer(at(path).method(Method.GET), headers);
  }

  Response post(String path, Map<String, String> fields, String... headers) {
    return answer(at(path).method(Method.POST).data(fields), headers);
  }

  /** Follows redirects on this host until a page comes. */
  public Response open(String path) {
    var answer = get(path);
    for (int steps = 0; answer.statusCode() / 100 == 3; steps++) {
      assertThat(steps).as("redirects from " + path).isLessThan(10);
      answer = get(next(answer));
    }
    return answer;
  }

  /** Opens a page that asks for a sign-in and signs in as one of the demo's people. */
  public Response signIn(String path, String name) {
    var form = page(open(path));
    assertThat(form.select("#password")).as("the form of " + path).hasSize(1);
    var answer = post("/sign-in", fields(form, name, name));
    assertThat(answer.statusCode()).isEqualTo(302);
    return open(next(answer));
  }

  static Map<String, String> fields(Document form, String name, String password) {
    var token = form.selectFirst("form.sign-in input[name=_csrf]").val();
    return Map.of("_csrf", token, "username", name, "password", password);
  }

  /** A redirect's target, which must be a path: a host in it would be one that somebody claimed. */
  static String next(Response answer) {
    var to = answer.header("Location");
    assertThat(URI.create(to).isAbsolute()).as(to).isFalse();
    return to;
  }

  public static Document page(Response response) {
    try {
      return response.parse();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Connection at(String path) {
    return Jsoup.connect(url + path)
        .ignoreHttpErrors(true)
        .ignoreContentType(true)
        .followRedirects(false)
        .cookies(cookies);
  }

  private Response answer(Connection connection, String... headers) {
    for (int i = 0; i < headers.length; i += 2) {
      connection.header(headers[i], headers[i + 1]);
    }
    try {
      var answer = connection.execute();
      cookies.putAll(answer.cookies());
      return answer;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
