package deviation.ops.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/**
 * Whence a request came: the peer of its connection, or what a proxy says that the configuration
 * trusts. Of IPv6 the first 64 bits, for a single machine has the rest to itself.
 */
record Address(String value) {

  private static final int NETWORK_BYTES = 8;

  static Address of(HttpServletRequest request) {
    return read(request.getRemoteAddr());
  }

  static Address read(String written) {
    if (written.indexOf(':') < 0) {
      return new Address(written);
    }
    return InetAddress.ofLiteral(written) instanceof Inet6Address v6
        ? new Address(HexFormat.of().formatHex(v6.getAddress(), 0, NETWORK_BYTES))
        : new Address(written);
  }
}
