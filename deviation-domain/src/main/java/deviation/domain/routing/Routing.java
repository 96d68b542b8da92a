package deviation.domain.routing;

import deviation.api.common.AreaId;
import deviation.api.common.ForumId;
import deviation.api.register.AgreementVersion;
import deviation.api.register.Forum;
import deviation.api.register.Registers;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which forum owns a matter (domain.md, 2 a.6: the agreement's owner decides; else the local forum
 * of the area).
 */
public final class Routing {

  private static final String LOCAL_LEVEL = "NOSAM";

  private Routing() {}

  /**
   * The agreement's owning forum, or the local forum of the area or of the nearest area above it.
   */
  public static Optional<ForumId> owningForum(
      AreaId area, Optional<AgreementVersion> agreement, Registers registers, LocalDate day) {
    return agreement
        .map(AgreementVersion::owningForum)
        .or(() -> localForum(Optional.of(area), registers, day));
  }

  private static Optional<ForumId> localForum(
      Optional<AreaId> area, Registers registers, LocalDate day) {
    return area.flatMap(
        here ->
            registers.forums(day).stream()
                .filter(forum -> forum.area().equals(here) && forum.level().equals(LOCAL_LEVEL))
                .map(Forum::id)
                .findFirst()
                .or(
                    () ->
                        localForum(
                            registers.area(here, day).flatMap(found -> found.parent()),
                            registers,
                            day)));
  }
}
