package deviation.domain.report;

import deviation.api.common.AreaId;
import deviation.api.register.Area;
import deviation.api.register.Registers;
import java.time.LocalDate;
import java.util.Optional;

/** Until when a counterpart has to reply (domain.md, 2 a.4, rule 9). */
final class ReplyDays {

  private static final int USUAL = 60;

  private ReplyDays() {}

  /**
   * The last day: so many calendar days after the forwarding as the area has agreed on, or the
   * nearest one above it that has.
   */
  static LocalDate due(LocalDate forwarded, AreaId area, Registers registers) {
    return forwarded.plusDays(
        agreed(registers.area(area, forwarded), forwarded, registers).orElse(USUAL));
  }

  private static Optional<Integer> agreed(Optional<Area> area, LocalDate day, Registers registers) {
    return area.flatMap(
        here ->
            here.replyDays()
                .or(
                    () ->
                        here.parent()
                            .flatMap(above -> agreed(registers.area(above, day), day, registers))));
  }
}
