package deviation.ops.access.demo;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.core.env.Environment;
import org.springframework.web.util.UriComponentsBuilder;

/** Where the service reaches itself: its address and the port that it really got. */
final class OwnAddress {

  private final Environment environment;

  OwnAddress(Environment environment) {
    this.environment = environment;
  }

  String host() {
    var configured = environment.getProperty("server.address", "127.0.0.1");
    try {
      var address = InetAddress.getByName(configured);
      var reachable = address.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : address;
      var name = reachable.getHostAddress();
      return name.contains(":") ? "[" + name + "]" : name;
    } catch (UnknownHostException unknown) {
      throw new IllegalStateException(unknown);
    }
  }

  /** Known once the server listens. */
  int port() {
    return environment.getRequiredProperty("local.server.port", Integer.class);
  }

  /** Without a slash at the end. */
  String url() {
    return UriComponentsBuilder.newInstance()
        .scheme("http")
        .host(host())
        .port(port())
        .toUriString();
  }
}
