package deviation.ops.registers;

import static java.util.stream.Collectors.groupingBy;

import deviation.api.register.Validity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One register: by key, the entries that held or will hold one after the other. */
final class Temporal<E> {

  private final Map<String, List<E>> byKey;
  private final Function<E, Validity> validity;

  Temporal(List<E> entries, Function<E, String> key, Function<E, Validity> validity) {
    Comparator<E> earliestFirst = Comparator.comparing(entry -> validity.apply(entry).validFrom());
    this.validity = validity;
    this.byKey =
        new LinkedHashMap<>(
            entries.stream()
                .sorted(earliestFirst)
                .collect(groupingBy(key, TreeMap::new, Collectors.toUnmodifiableList())));
  }

  /** The entry that holds on the day; where two would, the one that began later. */
  Optional<E> on(String key, LocalDate day) {
    return history(key).reversed().stream().filter(entry -> holds(entry, day)).findFirst();
  }

  /** Every entry that holds on the day, by key. */
  List<E> on(LocalDate day) {
    return byKey.keySet().stream().flatMap(key -> on(key, day).stream()).toList();
  }

  /** The key's entries, the earliest first. */
  List<E> history(String key) {
    return byKey.getOrDefault(key, List.of());
  }

  private boolean holds(E entry, LocalDate day) {
    return validity.apply(entry).on(day);
  }
}
