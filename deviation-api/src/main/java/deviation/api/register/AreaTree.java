package deviation.api.register;

import deviation.api.common.AreaId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The areas of a day as a list for people: each under its parent, deeper ones further in. */
public final class AreaTree {

  /**
   * @param depth 0 for an area without a parent
   */
  public record Branch(Area area, int depth) {

    /** The name, moved in by its depth: a select of a page shows no other tree. */
    public String indented() {
      return "\u2003".repeat(depth) + area.name();
    }
  }

  private AreaTree() {}

  public static List<Branch> of(Registers registers, LocalDate day) {
    var areas = registers.areas(day);
    return areas.stream()
        .filter(area -> area.parent().isEmpty())
        .flatMap(area -> below(area, 0, areas))
        .toList();
  }

  /** The part of it that begins with that area, as deep as there; all of it without one. */
  public static List<Branch> from(Optional<AreaId> top, Registers registers, LocalDate day) {
    var all = of(registers, day);
    var within = top.map(registers::withChildren);
    return all.stream()
        .filter(branch -> within.map(ids -> ids.contains(branch.area().id())).orElse(true))
        .toList();
  }

  private static Stream<Branch> below(Area area, int depth, List<Area> areas) {
    var children =
        areas.stream()
            .filter(child -> child.parent().equals(Optional.of(area.id())))
            .flatMap(child -> below(child, depth + 1, areas));
    return Stream.concat(Stream.of(new Branch(area, depth)), children);
  }
}
