package deviation.ops.access;

import java.util.Optional;

/**
 * Where people reach the service, as configured.
 *
 * @param configured without a slash at the end; empty where nobody said, which is on this machine
 */
record PublicUrl(Optional<String> configured) {

  boolean isHttps() {
    return configured.filter(url -> url.startsWith("https://")).isPresent();
  }
}
