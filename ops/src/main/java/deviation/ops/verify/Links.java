package deviation.ops.verify;

import deviation.ops.eventstore.Link;
import java.util.Optional;
import java.util.function.Function;

/** Where a log's links come from, in order. */
interface Links {

  /**
   * Gives each link to the step until one is answered with a misfit, or itself finds something that
   * isn't as it should be.
   */
  Optional<Misfit> forEach(Function<Link, Optional<Misfit>> step) throws Exception;
}
