package deviation.api.report;

import deviation.api.common.Code;
import deviation.api.common.Text;
import java.util.List;
import java.util.Optional;

/**
 * How a coordinator classifies a report: what is left out stays as it is.
 *
 * @param codeSetVersion the version of the code sets that was classified by: that of the event's
 *     day or today's
 * @param reason 1 to 2,000 code units
 */
public record ClassificationBody(
    Optional<Code> failureCategory,
    Optional<Code> processStep,
    Optional<List<Code>> secondaryCategories,
    Integer codeSetVersion,
    Text reason) {

  /** The classification that it makes of another. */
  public Classification of(Classification before) {
    return new Classification(
        processStep.orElse(before.processStep()),
        failureCategory.orElse(before.failureCategory()),
        secondaryCategories.orElse(before.secondaryCategories()));
  }
}
