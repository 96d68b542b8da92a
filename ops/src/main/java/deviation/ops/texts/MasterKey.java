package deviation.ops.texts;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import deviation.ops.embedded.StartRefused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * The key that wraps every report's data key: a Tink keyset in a file that only the service may
 * read.
 */
final class MasterKey {

  static final int VERSION = 1;

  private final Aead aead;

  private MasterKey(Aead aead) {
    this.aead = aead;
  }

  /** Reads the key file; the first start makes it. */
  static MasterKey in(Path keys) {
    var file = keys.resolve("master.json");
    try {
      if (Files.notExists(file)) {
        make(file);
      }
      var keyset =
          TinkJsonProtoKeysetFormat.parseKeyset(
              Files.readString(file), AeadConfig2026.get(), InsecureSecretKeyAccess.get());
      return new MasterKey(keyset.getPrimitive(AeadConfig2026.get(), Aead.class));
    } catch (IOException | GeneralSecurityException unusable) {
      throw new StartRefused(
          "the master key in " + file + " can't be used; put the right file there");
    }
  }

  byte[] wrap(byte[] dataKey, UUID owner) {
    try {
      return aead.encrypt(dataKey, bytes(owner.toString()));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("a data key can't be wrapped", impossible);
    }
  }

  byte[] unwrap(byte[] wrapped, UUID owner) throws GeneralSecurityException {
    return aead.decrypt(wrapped, bytes(owner.toString()));
  }

  private static void make(Path file) throws IOException, GeneralSecurityException {
    var keyset =
        KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
    var json =
        TinkJsonProtoKeysetFormat.serializeKeyset(
            keyset, AeadConfig2026.get(), InsecureSecretKeyAccess.get());
    var fresh = file.resolveSibling("master.json." + UUID.randomUUID());
    Files.createFile(
        fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(fresh, json, StandardOpenOption.DSYNC);
    try {
      // A link fails where another node was first: its key is the one.
      Files.createLink(file, fresh);
    } catch (FileAlreadyExistsException _) {
      return;
    } finally {
      Files.delete(fresh);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
