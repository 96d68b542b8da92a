package deviation.projections.reportlist;

import deviation.api.access.Grant;
import deviation.api.access.Reach;
import deviation.api.report.ReportView;
import java.util.Optional;

/**
 * A report of the list.
 *
 * @param view without texts
 * @param reporter the pseudonymous key of the one who filed it, which is in no view; may be null
 */
record Listed(ReportView view, String reporter) {

  /** The grant that shows the most of it; empty: it isn't to be seen. */
  Optional<Grant> grant(Reach reach) {
    return reach.of(view.parties().madeBy(reporter));
  }
}
