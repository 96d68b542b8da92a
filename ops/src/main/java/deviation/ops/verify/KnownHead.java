package deviation.ops.verify;

import java.util.HexFormat;
import java.util.Optional;

/** What somebody wrote down of the log earlier: a position and the hash it had. */
record KnownHead(long position, byte[] hash) {

  /** Reads {@code POSITION:HASH}; empty when it is no such thing. */
  static Optional<KnownHead> read(String written) {
    if (!written.matches("[0-9]{1,18}:[0-9a-fA-F]{64}")) {
      return Optional.empty();
    }
    var parts = written.split(":");
    return Optional.of(new KnownHead(Long.parseLong(parts[0]), HexFormat.of().parseHex(parts[1])));
  }
}
