package deviation.api.screening;

/**
 * A place in a text that blames or points at somebody, and what could be said of the process
 * instead. It is advice: no text is refused for it.
 *
 * @param start the first UTF-16 code unit, counted in the text as sent
 * @param end the code unit after the last
 * @param suggestion in Swedish
 */
public record Wording(int start, int end, String suggestion) {

  public boolean meets(Wording other) {
    return start < other.end && other.start < end;
  }
}
