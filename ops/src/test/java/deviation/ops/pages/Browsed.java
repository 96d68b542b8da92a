package deviation.ops.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jsoup.Connection;
import org.jsoup.Connection.Method;
import org.jsoup.Connection.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The stubbed pages as a browser without JavaScript reads them. */
final class Browsed {

  private Browsed() {}

  static Connection at(String path) {
    return Jsoup.connect(StubbedPages.url() + path).ignoreHttpErrors(true).followRedirects(false);
  }

  static Document page(String path) {
    return page(get(at(path)));
  }

  static Document page(Response response) {
    try {
      return response.parse();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static Response get(Connection connection) {
    return answer(connection.method(Method.GET));
  }

  static Response post(Connection connection) {
    return answer(connection.method(Method.POST));
  }

  private static Response answer(Connection connection) {
    try {
      return connection.execute();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
