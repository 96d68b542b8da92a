package deviation.api.common;

import java.util.List;

/**
 * How a command's answer follows from its aggregate's events, with the texts as they are now; each
 * feature whose commands are answered has one.
 *
 * @param <E> the feature's sealed interface of events
 */
public interface FoldedAnswer<E extends DeviationEvent> {

  Class<E> events();

  /**
   * @param events from the first one on, at least one
   */
  Object of(List<E> events);
}
