package deviation.ops.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.http.HttpHeaders;

/**
 * Who asks for a token: the client id as it is claimed, with the address, so that nobody elsewhere
 * uses up what is a client's.
 */
record TokenClient(String id, Address address) {

  private static final String BASIC = "Basic ";
  private static final int LONGEST = 1_000;

  static TokenClient of(HttpServletRequest request, Address address) {
    var header = request.getHeader(HttpHeaders.AUTHORIZATION);
    return new TokenClient(
        header == null || header.length() > LONGEST || !header.startsWith(BASIC) ? "" : id(header),
        address);
  }

  private static String id(String header) {
    try {
      var decoded =
          new String(
              Base64.getDecoder().decode(header.substring(BASIC.length())), StandardCharsets.UTF_8);
      var colon = decoded.indexOf(':');
      return colon < 0 ? "" : decoded.substring(0, colon);
    } catch (IllegalArgumentException _) {
      return "";
    }
  }
}
