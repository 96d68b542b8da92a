package deviation.ops.access.issuer;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.Connection.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;

/**
 * Keeps cookies for each server and follows redirects between them. As a browser does on loopback,
 * and Java's own store doesn't, it shows a secure cookie over plain http.
 */
final class Browser {

  private static final int MOST_REDIRECTS = 10;

  private final Map<String, Map<String, String>> cookies = new HashMap<>();

  Response open(String url) throws IOException {
    return follow(send(Jsoup.connect(url), url));
  }

  Response submit(FormElement form) throws IOException {
    return follow(submitted(form));
  }

  /** The first answer to a form, a redirect perhaps. */
  Response submitted(FormElement form) throws IOException {
    var url = form.absUrl("action");
    return send(Jsoup.connect(url).method(Connection.Method.POST).data(form.formData()), url);
  }

  private Response follow(Response answer) throws IOException {
    var latest = answer;
    for (int steps = 0; steps < MOST_REDIRECTS && latest.hasHeader("Location"); steps++) {
      var next = latest.url().toString();
      var to = URI.create(next).resolve(latest.header("Location")).toString();
      latest = send(Jsoup.connect(to), to);
    }
    return latest;
  }

  private Response send(Connection connection, String url) throws IOException {
    var known = cookies.computeIfAbsent(URI.create(url).getAuthority(), _ -> new HashMap<>());
    var answer = connection.ignoreHttpErrors(true).followRedirects(false).cookies(known).execute();
    known.putAll(answer.cookies());
    return answer;
  }
}
