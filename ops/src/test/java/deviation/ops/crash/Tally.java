package deviation.ops.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** The rounds, held against the log in the end: the table. */
final class Tally {

  private static final String LINE = "%-32s %6s %7s %7s %7s %7s %7s %7s %6s %6s %7s  %s%n";

  private final List<Round> rounds = new ArrayList<>();
  private Proof proof;

  void add(Round round) {
    rounds.add(round);
  }

  /** Counts are of the log as this proof has read it. */
  void close(Proof read) {
    proof = read;
  }

  /** What must not be; empty when all is well. */
  List<String> wrong() {
    var wrong = new ArrayList<String>();
    rounds.forEach(round -> round.wrong().forEach(w -> wrong.add(round.kind() + ": " + w)));
    must(wrong, "lost", this::lost);
    must(wrong, "stored twice", this::twice);
    must(wrong, "refused and yet stored", this::refusedAndFound);
    must(wrong, "acknowledged twice", round -> round.ledger().acknowledgedTwice());
    return wrong;
  }

  long acknowledged() {
    return rounds.stream().mapToLong(round -> round.ledger().count(Answer.ACKNOWLEDGED)).sum();
  }

  @Override
  public String toString() {
    var table = new StringBuilder();
    table.append(
        LINE.formatted(
            "fault", "struck", "sent", "acked", "refused", "open", "found", "unacked", "lost",
            "twice", "refused", "chain,"));
    table.append(
        LINE.formatted("", "", "", "", "", "", "once", "found", "", "", "found", "read models"));
    for (var kind : Kind.values()) {
      var of = rounds.stream().filter(round -> round.kind() == kind).toList();
      if (!of.isEmpty()) {
        table.append(line(kind.told(), of));
      }
    }
    return table.append(line("all", rounds)).toString();
  }

  private String line(String name, List<Round> of) {
    var right = of.stream().allMatch(round -> round.wrong().isEmpty());
    return LINE.formatted(
        name,
        sum(of, Round::strikes),
        sum(of, round -> round.ledger().count(Answer.SENT)),
        sum(of, round -> round.ledger().count(Answer.ACKNOWLEDGED)),
        sum(of, round -> round.ledger().count(Answer.REFUSED)),
        sum(of, round -> round.ledger().open()),
        sum(of, round -> found(round, 1)),
        sum(of, this::unacknowledgedAndFound),
        sum(of, this::lost),
        sum(of, this::twice),
        sum(of, this::refusedAndFound),
        right ? "verified" : "WRONG");
  }

  private long lost(Round round) {
    return round.ledger().of(Answer.ACKNOWLEDGED).stream().filter(n -> proof.found(n) == 0).count();
  }

  private long twice(Round round) {
    return round.ledger().of(Answer.SENT).stream().filter(n -> proof.found(n) > 1).count();
  }

  private long found(Round round, int times) {
    return round.ledger().of(Answer.SENT).stream().filter(n -> proof.found(n) == times).count();
  }

  private long unacknowledgedAndFound(Round round) {
    var ledger = round.ledger();
    return ledger.of(Answer.SENT).stream()
        .filter(n -> proof.found(n) > 0 && !ledger.of(Answer.ACKNOWLEDGED).contains(n))
        .count();
  }

  private long refusedAndFound(Round round) {
    var ledger = round.ledger();
    return ledger.of(Answer.REFUSED).stream()
        .filter(n -> proof.found(n) > 0 && ledger.refusedForSure(n))
        .count();
  }

  private void must(List<String> wrong, String what, ToLongFunction<Round> count) {
    var sum = sum(rounds, count);
    if (sum > 0) {
      wrong.add(sum + " " + what);
    }
  }

  private static long sum(List<Round> of, ToLongFunction<Round> count) {
    return of.stream().mapToLong(count).sum();
  }
}
