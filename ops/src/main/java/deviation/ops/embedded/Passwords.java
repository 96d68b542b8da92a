package deviation.ops.embedded;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;

/** The passwords of the five database roles, made once and kept in the keys folder. */
record Passwords(String owner, String appender, String projector, String reader, String keeper) {
  private static final SecureRandom RANDOM = new SecureRandom();

  static Passwords findOrMake(Path keys) {
    return find(keys).orElseGet(() -> make(keys));
  }

  static Optional<Passwords> find(Path keys) {
    Path file = file(keys);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (var reader = new StringReader(Files.readString(file))) {
      var lines = new Properties();
      lines.load(reader);
      return Optional.of(
          new Passwords(
              line(lines, "owner", file),
              line(lines, "appender", file),
              line(lines, "projector", file),
              line(lines, "reader", file),
              line(lines, "keeper", file)));
    } catch (IOException failure) {
      throw new StartRefused("can't read " + file);
    }
  }

  /** The refusal when a database has roles already, but these keys aren't theirs. */
  static StartRefused misfit(Path keys) {
    return new StartRefused(
        "the passwords in %s don't fit the database; point --keys to the folder of its first start"
            .formatted(keys));
  }

  private static Passwords make(Path keys) {
    try {
      Folders.makePrivate(keys);
      Folders.writeOnce(
          file(keys),
          "owner=%s\nappender=%s\nprojector=%s\nreader=%s\nkeeper=%s\n"
              .formatted(random(), random(), random(), random(), random()));
    } catch (IOException failure) {
      throw DataFolder.unwritable(keys, failure);
    }
    return find(keys).orElseThrow();
  }

  private static Path file(Path keys) {
    return keys.resolve("database-passwords");
  }

  private static String line(Properties lines, String role, Path file) {
    String password = lines.getProperty(role);
    if (password == null) {
      throw new StartRefused("%s lacks the password of %s".formatted(file, role));
    }
    return password;
  }

  /** 192 bits. */
  private static String random() {
    var bytes = new byte[24];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().encodeToString(bytes);
  }

  @Override
  public String toString() {
    return "[passwords]";
  }
}
