package deviation.projections.reportlist;

import deviation.api.access.Detail;
import deviation.api.access.Grant;
import deviation.api.access.Reach;
import deviation.api.access.Rows;
import deviation.api.report.ReportView;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A report of the list.
 *
 * @param view without texts
 * @param reporter the pseudonymous key of the one who filed it, which is in no view; may be null
 */
record Listed(ReportView view, String reporter) {

  private static final Set<Rows> WRITING = EnumSet.of(Rows.OWN, Rows.OWN_PRINCIPAL);

  /**
   * How much of it may be seen; empty: it isn't to be seen. What the gate wasn't sure about is for
   * the one who wrote it and the own coordinator, until triage.
   */
  Optional<Detail> detail(Reach reach) {
    var parties = view.parties().madeBy(reporter);
    var detail = reach.of(parties).map(Grant::detail);
    return detail.filter(Detail.FULL::equals).isPresent()
            && view.unscreened()
            && reach.within(WRITING).of(parties).isEmpty()
        ? Optional.of(Detail.NO_TEXT)
        : detail;
  }
}
