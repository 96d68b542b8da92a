package deviation.ops.crash;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What the nodes said of the commands of one round, by number. */
final class Ledger {

  private final Map<Answer, Set<Long>> said = new EnumMap<>(Answer.class);
  private final AtomicInteger acknowledgedTwice = new AtomicInteger();
  private final Map<String, Integer> reasons = new ConcurrentHashMap<>();

  Ledger() {
    for (var answer : Answer.values()) {
      said.put(answer, ConcurrentHashMap.newKeySet());
    }
  }

  /**
   * @param reason of a refusal, else empty
   */
  void add(Answer answer, long number, String reason) {
    var first = said.get(answer).add(number);
    if (answer == Answer.ACKNOWLEDGED && !first) {
      acknowledgedTwice.incrementAndGet();
    }
    if (!reason.isEmpty()) {
      reasons.merge(reason, 1, Integer::sum);
    }
  }

  Set<Long> of(Answer answer) {
    return said.get(answer);
  }

  int count(Answer answer) {
    return of(answer).size();
  }

  /** Two nodes can't both have filed a report. */
  int acknowledgedTwice() {
    return acknowledgedTwice.get();
  }

  Map<String, Integer> reasons() {
    return reasons;
  }

  /** No answer, or one that leaves it open; not so when another node has acknowledged it. */
  long open() {
    return of(Answer.SENT).stream()
        .filter(n -> !of(Answer.ACKNOWLEDGED).contains(n))
        .filter(n -> of(Answer.UNKNOWN).contains(n) || !of(Answer.REFUSED).contains(n))
        .count();
  }

  /** Everybody who was asked refused it: it must not be stored. */
  boolean refusedForSure(long number) {
    return of(Answer.REFUSED).contains(number)
        && !of(Answer.ACKNOWLEDGED).contains(number)
        && !of(Answer.UNKNOWN).contains(number);
  }
}
