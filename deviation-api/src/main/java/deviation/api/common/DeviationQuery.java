package deviation.api.common;

/**
 * A question; it changes nothing. Each feature has one sealed interface of them.
 *
 * @param <A> the view that answers it
 */
public interface DeviationQuery<A> {

  /** The class of the answer. */
  Class<A> answer();
}
