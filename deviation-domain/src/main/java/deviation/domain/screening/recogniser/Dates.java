package deviation.domain.screening.recogniser;

/** How a day is written. */
final class Dates {

  private static final String MONTH =
      "(?:jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?"
          + "|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

  /** Such as 2026-02-11. */
  static final String ISO = "(?:19|20)\\d\\d-(?:0\\d|1[0-2])-[0-3]\\d";

  /** Such as 14 mars, 14 mars 2026, 14/3, 14/3 2026, 14/3-26. */
  static final String SPOKEN =
      "(?:[0-3]?\\d(?::[ea])? "
          + MONTH
          + "(?: (?:19|20)\\d\\d)?|[0-3]?\\d/(?:1[0-2]|0?\\d)(?:(?:[ -]|/)(?:19|20)?\\d\\d)?)";

  private Dates() {}

  static boolean possible(int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
  }
}
