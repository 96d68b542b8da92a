package deviation.api.http;

import deviation.api.common.Refusal;

/**
 * How a feature's refusals appear over HTTP; each feature has one, beside its {@code *Http}, as an
 * exhaustive switch.
 *
 * @param <R> the feature's sealed interface of refusals
 */
public interface RefusalFaults<R extends Refusal> {

  Class<R> refusals();

  /** What kind of problem it is. */
  ProblemType type(R refusal);

  /** Where and what, with the facts that its text names. */
  Fault fault(R refusal);
}
