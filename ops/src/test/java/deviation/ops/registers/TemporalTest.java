package deviation.ops.registers;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.register.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TemporalTest {

  private static final LocalDate START = LocalDate.of(2020, 1, 1);
  private static final LocalDate CHANGE = LocalDate.of(2025, 10, 1);

  private final Entry old = new Entry("b", "old", validity(START, CHANGE));
  private final Entry current = new Entry("b", "current", validity(CHANGE, null));
  private final Entry other = new Entry("a", "other", validity(START, null));
  private final Temporal<Entry> register =
      new Temporal<>(List.of(current, other, old), Entry::key, Entry::validity);

  @Test
  void anEntryHoldsFromItsFirstDayUntilTheDayBeforeItsLast() {
    assertThat(register.on("b", START.minusDays(1))).isEmpty();
    assertThat(register.on("b", START)).contains(old);
    assertThat(register.on("b", CHANGE.minusDays(1))).contains(old);
    assertThat(register.on("b", CHANGE)).contains(current);
    assertThat(register.on("b", LocalDate.MAX)).contains(current);
  }

  @Test
  void aListIsOfItsDayAndOrderedByKey() {
    assertThat(register.on(START.minusDays(1))).isEmpty();
    assertThat(register.on(START)).containsExactly(other, old);
    assertThat(register.on(CHANGE)).containsExactly(other, current);
  }

  @Test
  void historyIsEarliestFirst() {
    assertThat(register.history("b")).containsExactly(old, current);
    assertThat(register.history("c")).isEmpty();
  }

  @Test
  void whereTwoHoldTheLaterBegunOneCounts() {
    var open = new Entry("b", "never ended", validity(START, null));
    var overlapping = new Temporal<>(List.of(open, current), Entry::key, Entry::validity);
    assertThat(overlapping.on("b", CHANGE.minusDays(1))).contains(open);
    assertThat(overlapping.on("b", CHANGE)).contains(current);
    assertThat(overlapping.on(CHANGE)).containsExactly(current);
  }

  private record Entry(String key, String name, Validity validity) {}

  private static Validity validity(LocalDate from, LocalDate to) {
    return new Validity(from, Optional.ofNullable(to));
  }
}
