package deviation.api.common;

/**
 * Free text that a person wrote. It never stands in an event, a log line or an exception: whoever
 * prints one by mistake prints {@code [text]}.
 */
public record Text(String value) {

  /** Its length in UTF-16 code units, the unit of every offset into it. */
  public int length() {
    return value.length();
  }

  @Override
  public String toString() {
    return "[text]";
  }
}
