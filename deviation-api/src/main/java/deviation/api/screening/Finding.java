package deviation.api.screening;

/**
 * A place in a text that may point at a person.
 *
 * @param kind PERSONAL_NUMBER, COORDINATION_NUMBER and the others of api.md, section 3
 * @param start the first UTF-16 code unit, counted in the text as sent
 * @param end the code unit after the last
 * @param confidence SURE or UNSURE
 * @param suggestion what could stand there instead, in Swedish
 */
public record Finding(String kind, int start, int end, String confidence, String suggestion) {

  public boolean sure() {
    return confidence.equals("SURE");
  }
}
