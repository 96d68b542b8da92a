package broken.domain.report;

import broken.projections.summary.SummaryProjection;
import org.springframework.stereotype.Component;

/** A decision that Spring makes, and that asks a read model. */
@Component
public class ReportDecision {

  int filed(SummaryProjection summary) {
    return summary.total();
  }
}
