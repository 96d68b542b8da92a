package deviation.ops.keyfiles;

import deviation.ops.embedded.StartRefused;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key for HMAC-SHA-256: what was hashed with it can't be guessed by whoever sees the hash alone.
 */
public final class MacKey {

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  private MacKey(SecretKeySpec key) {
    this.key = key;
  }

  /**
   * Reads the key of that name; the first start makes it.
   *
   * @throws StartRefused when it can be neither read nor made
   */
  public static MacKey in(Path keys, String name) {
    try {
      return new MacKey(new SecretKeySpec(KeyFile.findOrMake(keys.resolve(name)), ALGORITHM));
    } catch (IOException unusable) {
      throw new StartRefused("the keys in " + keys + " can't be read or made");
    }
  }

  /** The hash of the parts with a zero byte between them. */
  public byte[] hash(byte[]... parts) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          mac.update((byte) 0);
        }
        mac.update(parts[i]);
      }
      return mac.doFinal();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
