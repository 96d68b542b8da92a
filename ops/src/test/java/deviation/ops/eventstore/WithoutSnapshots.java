package deviation.ops.eventstore;

import java.util.Set;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Leaves out the two tests of Axon's store that need stored snapshots; they can't be overridden
 * from another package.
 */
final class WithoutSnapshots implements ExecutionCondition {

  private static final Set<String> NEED_SNAPSHOTS =
      Set.of("loadWithSnapshot", "loadWithFailingSnapshot");

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    var needs = context.getTestMethod().filter(method -> NEED_SNAPSHOTS.contains(method.getName()));
    return needs.isPresent()
        ? ConditionEvaluationResult.disabled(
            "the log has no snapshots by design: aggregates have a dozen events")
        : ConditionEvaluationResult.enabled("no snapshot needed");
  }
}
