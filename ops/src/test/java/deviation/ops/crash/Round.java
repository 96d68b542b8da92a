package deviation.ops.crash;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One fault among the commands of a few seconds. */
final class Round {

  private final Kind kind;
  private final Ledger ledger = new Ledger();
  private final List<String> wrong = new ArrayList<>();
  private int strikes;

  Round(Kind kind) {
    this.kind = kind;
  }

  Kind kind() {
    return kind;
  }

  Ledger ledger() {
    return ledger;
  }

  int strikes() {
    return strikes;
  }

  /** What the proof found wrong with log and read models. */
  List<String> wrong() {
    return wrong;
  }

  void struck(int times) {
    strikes = times;
  }

  void proven(List<String> found) {
    wrong.addAll(found);
  }

  /** For whoever watches. */
  String line(Proof proof, Duration took) {
    return "%-32s %3d struck, %5d sent, %5d acknowledged, %d open, head %d, %.1f s %s %s"
        .formatted(
            kind.told(),
            strikes,
            ledger.count(Answer.SENT),
            ledger.count(Answer.ACKNOWLEDGED),
            ledger.open(),
            proof.position(),
            took.toMillis() / 1e3,
            ledger.reasons(),
            wrong.isEmpty() ? "" : wrong);
  }
}
