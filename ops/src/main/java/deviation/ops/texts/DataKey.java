package deviation.ops.texts;

import com.google.crypto.tink.subtle.AesGcmJce;
import deviation.api.common.Text;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/** A report's own key: AES-256-GCM, with the report and the field as associated data. */
final class DataKey {

  static final int BYTES = 32;

  private final AesGcmJce cipher;
  private final UUID owner;

  DataKey(byte[] key, UUID owner) throws GeneralSecurityException {
    this.cipher = new AesGcmJce(key);
    this.owner = owner;
  }

  byte[] encrypt(String field, Text text) throws GeneralSecurityException {
    return cipher.encrypt(bytes(text.value()), associated(field));
  }

  Text decrypt(String field, byte[] ciphertext) throws GeneralSecurityException {
    return new Text(
        new String(cipher.decrypt(ciphertext, associated(field)), StandardCharsets.UTF_8));
  }

  private byte[] associated(String field) {
    return bytes(owner + "/" + field);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
