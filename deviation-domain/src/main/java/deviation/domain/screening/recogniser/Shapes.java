package deviation.domain.screening.recogniser;

import java.util.List;

/** Identifiers whose writing says most; what stands around them decides for the lower scores. */
final class Shapes {

  private static final String BEGIN = "(?<![\\p{L}\\d])";
  private static final String END = "(?![\\p{L}\\d])";

  static final List<Recogniser> ALL =
      List.of(
          Shape.of(Kind.HSA_ID, 0.8, BEGIN + "SE ?\\d{10,12} ?- ?[A-Z\\d]{2,20}" + END),
          Shape.of(
              Kind.POSTAL_CODE,
              0.35,
              "(?<![\\p{L}\\d.,:/-])(?<!\\d )[1-9]\\d\\d ?\\d\\d(?![-./:]?\\d)(?!\\p{L})"),
          Shape.of(
              Kind.AGE,
              0.8,
              "(?<!\\d)(?<!\\d[ .,-])(?:9\\d|1[0-2]\\d)(?: år(?!\\p{L})|"
                  + " ?-?åri(?:g|ge|ga|gs|gas)(?!\\p{L})| ?-?åring(?:en|ar|arna|s)?(?!\\p{L}))"),
          Shape.of(
              Kind.AGE,
              0.8,
              BEGIN
                  + "(?:nittio|hundra)(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio)?["
                  + " -]?år(?:ig\\p{L}?|ing(?:en)?)?(?!\\p{L})"),
          Shape.of(
              Kind.RECORD_NUMBER,
              0.2,
              BEGIN
                  + "(?!"
                  + Dates.ISO
                  + END
                  + ")(?=[\\p{L}]{0,3}-?(?:\\d[-/]?){4})\\p{L}{0,3}-?\\d(?:[-/]?\\d)++(?!:\\d)"
                  + END),
          Shape.exactly(
              Kind.VEHICLE, 0.55, BEGIN + "[A-HJ-PR-UW-Z]{3} ?\\d\\d[\\dA-HJ-NPR-UW-Z]" + END),
          Shape.of(
              Kind.VEHICLE,
              0.2,
              BEGIN + "(?=\\p{L}*\\p{Ll})[A-HJ-PR-UW-Z]{3} ?\\d\\d[\\dA-HJ-NPR-UW-Z]" + END),
          Shape.of(
              Kind.ROOM,
              0.7,
              BEGIN
                  + "(?:(?:boende|vård|patient|enkel|dubbel)?rum(?:met)?|(?:vård)?sal|säng(?:plats)?)"
                  + " ?(?:nr\\.?|nummer|no)? ?\\d{1,3}(?: ?[A-D]|[:.]\\d{1,2})?"
                  + END),
          Shape.of(
              Kind.BIRTH_DATE,
              0.3,
              BEGIN + "(?:den )?(?:" + Dates.ISO + "|" + Dates.SPOKEN + ")" + END),
          // A year in which few of the papers that reports cite were written.
          Shape.of(
              Kind.BIRTH_DATE,
              0.5,
              BEGIN
                  + "(?:den )?(?:(?:19|200)\\d{1,2}-\\d\\d-\\d\\d|[0-3]?\\d(?:[/ ]\\d{1,2}|"
                  + " \\p{L}{3,9}) (?:19\\d\\d|200\\d))"
                  + END),
          Shape.of(
              Kind.BIRTH_DATE,
              0.5,
              "(?<![\\p{L}\\d/-])(?<!\\d"
                  + " )(?:19|20)?\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?![-/+]?\\d)(?!"
                  + " \\d)(?!\\p{L})"));

  private Shapes() {}
}
