package deviation.api.processor;

import java.util.List;
import java.util.Optional;

/** What the operator can see and do; the running service implements it. */
public interface Processors {

  List<ProcessorView> all();

  /** On every node, until it is resumed; empty when there is no such read model. */
  Optional<ProcessorView> pause(String name);

  Optional<ProcessorView> resume(String name);

  /** Builds it anew beside the one that answers; a rebuild that is under way goes on. */
  Optional<ProcessorView> rebuild(String name);

  List<DeadLetterView> deadLetters(int limit, int offset);

  long countDeadLetters();

  Optional<DeadLetterView> deadLetter(long id);

  /**
   * Folds the letters of the same aggregate, in order, up to the first that fails again; empty when
   * there is no such letter.
   */
  Optional<Retried> retry(long id);

  /** Gives the letter up: its event stays missing from the read model. False when there is none. */
  boolean drop(long id);

  /**
   * What a retry did.
   *
   * @param folded how many letters are gone
   * @param left how many of the aggregate remain
   */
  record Retried(int folded, int left) {}
}
