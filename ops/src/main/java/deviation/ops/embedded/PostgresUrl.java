package deviation.ops.embedded;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/**
 * An external server's URL as its owner writes it: {@code
 * [jdbc:]postgres[ql]://[user[:password]@]host[:port][,...]/database[?user=...&password=...]}.
 */
record PostgresUrl(String jdbcUrl, String database, Credentials owner) {

  /**
   * @throws StartRefused if it isn't one, without repeating it: it may hold a password
   */
  static PostgresUrl parse(String url) {
    String rest = url.replaceFirst("^(jdbc:)?postgres(ql)?://", "");
    int slash = rest.indexOf('/');
    if (rest.equals(url) || slash < 1) {
      throw malformed();
    }
    String authority = rest.substring(0, slash);
    int at = authority.lastIndexOf('@');
    String hosts = authority.substring(at + 1);
    String[] login = at < 0 ? new String[0] : authority.substring(0, at).split(":", 2);
    String user = login.length > 0 ? decode(login[0]) : null;
    String password = login.length > 1 ? decode(login[1]) : null;
    String[] tail = rest.substring(slash + 1).split("\\?", 2);
    var kept = new ArrayList<String>();
    for (String parameter : tail.length < 2 ? new String[0] : tail[1].split("&")) {
      if (parameter.startsWith("user=")) {
        user = decode(parameter.substring("user=".length()));
      } else if (parameter.startsWith("password=")) {
        password = decode(parameter.substring("password=".length()));
      } else {
        kept.add(parameter);
      }
    }
    if (user == null || hosts.isEmpty() || tail[0].isEmpty()) {
      throw malformed();
    }
    String query = kept.isEmpty() ? "" : "?" + String.join("&", kept);
    return new PostgresUrl(
        "jdbc:postgresql://" + hosts + "/" + tail[0] + query,
        decode(tail[0]),
        new Credentials(user, password));
  }

  private static String decode(String part) {
    try {
      return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      throw malformed();
    }
  }

  private static StartRefused malformed() {
    return StartRefused.wrongOption(
        "--postgres takes postgresql://USER:PASSWORD@HOST:PORT/DATABASE");
  }
}
