package deviation.api.release;

import java.util.List;
import java.util.Set;

/**
 * The tables of a release, as data: how each is split and what the parts add up to (api.md, section
 * 3). Another dimension is another line here.
 *
 * @param smallestTable a table of fewer reports is withheld as a whole, for hardly a cell of it
 *     would be left; more than {@link SmallCells#MOST}
 */
public record Lattice(List<Split> splits, long smallestTable) {

  static final String TOTAL = "/total";
  static final String EPISODES = "/episodes";
  static final String FILED = "/filed";
  static final String RECEIVED = "/received";
  static final String DIRECTION = "/byDirection";
  static final String BULK = "/bulk/total";

  /** The lattice of a quarter. */
  public static final Lattice QUARTER =
      new Lattice(
          List.of(
              new Split("/byFailureCategory", TOTAL, Set.of(), true),
              new Split("/byProcessStep", TOTAL, Set.of(), true),
              new Split("/byConsequence", TOTAL, Set.of(), true),
              new Split("/byAgreement", TOTAL, Set.of(), false),
              new Split("/byConcernClass", TOTAL, Set.of("GOOD_EXAMPLE"), false),
              new Split("/byStatus", TOTAL, Set.of("WITHDRAWN", "REJECTED", "DUPLICATE"), false),
              new Split("/bulk/byFailureCategory", BULK, Set.of(), false)),
          20);

  /** The direction between the principal's own units. */
  static String between(String principal) {
    return DIRECTION + "/" + principal + ">" + principal;
  }
}
