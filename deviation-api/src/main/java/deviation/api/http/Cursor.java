package deviation.api.http;

import deviation.api.common.After;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;

/**
 * The query parameter {@code after}, as a list's own links have it: opaque to the client. It tells
 * nothing that the row before it didn't.
 *
 * @param page which page it begins, from 2
 */
record Cursor(int page, After after) {

  static final String NAME = "after";
  private static final int BYTES = Integer.BYTES + 3 * Long.BYTES;

  /** Throws a {@link Problem} of type INVALID_REQUEST for what no link of ours has. */
  static Cursor read(String written) {
    try {
      var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(written));
      if (bytes.remaining() == BYTES) {
        var page = bytes.getInt();
        var after = new After(bytes.getLong(), new UUID(bytes.getLong(), bytes.getLong()));
        if (page > 1) {
          return new Cursor(page, after);
        }
      }
    } catch (IllegalArgumentException _) {
      // refused below, as any other that isn't ours
    }
    throw Problem.badParameter(NAME, "cursor");
  }

  String write() {
    var bytes =
        ByteBuffer.allocate(BYTES)
            .putInt(page)
            .putLong(after.rank())
            .putLong(after.id().getMostSignificantBits())
            .putLong(after.id().getLeastSignificantBits());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }
}
