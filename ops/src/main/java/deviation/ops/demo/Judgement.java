package deviation.ops.demo;

import deviation.api.common.Code;
import java.util.List;
import java.util.Optional;

/** What the one who reports makes of it. */
record Judgement(Dice dice) {

  private static final double NEAR_MISS = 0.09;
  private static final List<Odds> ORIGINS =
      List.of(
          new Odds("COUNTERPART", 13),
          new Odds("INTERFACE", 3),
          new Odds("BOTH", 2),
          new Odds("UNKNOWN", 1),
          new Odds("REPORTER", 1));
  private static final List<Odds> RESOLVED =
      List.of(
          new Odds("YES", 7), new Odds("PARTLY", 5), new Odds("NO", 5), new Odds("NOT_TRIED", 3));
  private static final List<Odds> RESOLVED_AGAIN =
      List.of(
          new Odds("YES", 2), new Odds("PARTLY", 5), new Odds("NO", 9), new Odds("NOT_TRIED", 2));
  private static final List<Odds> NOTICED_BY =
      List.of(
          new Odds("STAFF", 16),
          new Odds("RELATIVE", 2),
          new Odds("USER", 1),
          new Odds("PARTNER", 1),
          new Odds("FOLLOW_UP", 1));

  String concern(Situation situation, String consequence) {
    var harm = consequence.equals("HARM") || consequence.equals("SERIOUS_HARM");
    return situation
        .concern()
        .orElseGet(() -> !harm && dice.chance(NEAR_MISS) ? "NEAR_MISS" : "OCCURRED");
  }

  Code origin(boolean good) {
    return good ? new Code("COUNTERPART") : code(ORIGINS);
  }

  /** What comes back was seldom solved. */
  Optional<Code> resolved(boolean good, boolean recurring) {
    return Optional.of(code(recurring ? RESOLVED_AGAIN : RESOLVED))
        .filter(_ -> !good && dice.chance(0.85));
  }

  Code statutoryFlag(String consequence) {
    return new Code(
        switch (consequence) {
          case "SERIOUS_HARM" -> dice.one(List.of("LEX_MARIA", "LEX_MARIA", "VARDSKADA"));
          case "HARM" -> dice.one(List.of("NONE", "VARDSKADA", "VARDSKADA", "LEX_SARAH"));
          case String _ -> "NONE";
        });
  }

  Optional<Code> noticedBy() {
    return Optional.of(code(NOTICED_BY)).filter(_ -> dice.chance(0.8));
  }

  private Code code(List<Odds> odds) {
    return new Code(dice.one(odds, Odds::weight).code());
  }

  private record Odds(String code, int weight) {}
}
