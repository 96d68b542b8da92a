package deviation.api.report;

import deviation.api.common.Code;
import deviation.api.common.ForumId;
import deviation.api.common.PrincipalId;
import deviation.api.common.UnitId;
import java.util.List;
import java.util.Optional;

/**
 * Where a report goes, computed and explained (domain.md, 2 a.9): the sentences are in the reader's
 * language.
 *
 * @param because AGREEMENT, AREA or NONE: what decides which forum owns the matter
 * @param why the same in a sentence
 * @param notice that the agreement was superseded on the event's day, where it was
 */
public record RoutingView(
    List<Receiver> counterparts,
    Optional<Owner> forum,
    Code because,
    String why,
    Optional<String> notice) {

  /**
   * Whose coordinator receives it.
   *
   * @param name of the principal
   */
  public record Receiver(PrincipalId principal, Optional<UnitId> unit, String name, String why) {}

  /** The forum that owns the matter. */
  public record Owner(ForumId id, String name) {}
}
