package deviation.ops.demo;

import java.util.List;

/** How soon after the event a report is filed. */
enum Pace {
  AT_ONCE(50),
  SLOWLY(17),
  BEFORE_DUE(27),
  LATE(6);

  private static final List<Pace> ALL = List.of(values());

  private final int weight;

  Pace(int weight) {
    this.weight = weight;
  }

  static Pace any(Dice dice) {
    return dice.one(ALL, pace -> pace.weight);
  }
}
