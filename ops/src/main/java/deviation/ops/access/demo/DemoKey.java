package deviation.ops.access.demo;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import deviation.ops.embedded.StartRefused;
import deviation.ops.keyfiles.KeyFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.ParseException;

/** What the demo issuer signs with; it outlives a restart, and so do the tokens. */
final class DemoKey {

  private static final int BITS = 3072;

  private DemoKey() {}

  /**
   * @throws StartRefused when it can be neither read nor made
   */
  static RSAKey in(Path keys) {
    try {
      var json = KeyFile.findOrMake(keys.resolve("demo-issuer.jwk"), DemoKey::make);
      return RSAKey.parse(new String(json, StandardCharsets.UTF_8));
    } catch (IOException | ParseException unusable) {
      throw new StartRefused("the keys in " + keys + " can't be read or made");
    }
  }

  private static byte[] make() {
    try {
      var key = new RSAKeyGenerator(BITS).keyIDFromThumbprint(true).generate();
      return key.toJSONString().getBytes(StandardCharsets.UTF_8);
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
