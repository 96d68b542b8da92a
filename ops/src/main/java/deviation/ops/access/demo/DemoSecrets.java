package deviation.ops.access.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Compares as they are: the demo's secrets are printed on its sign-in page. */
final class DemoSecrets implements PasswordEncoder {

  @Override
  public String encode(CharSequence raw) {
    return raw.toString();
  }

  @Override
  public boolean matches(CharSequence raw, String known) {
    return MessageDigest.isEqual(
        raw.toString().getBytes(StandardCharsets.UTF_8), known.getBytes(StandardCharsets.UTF_8));
  }
}
