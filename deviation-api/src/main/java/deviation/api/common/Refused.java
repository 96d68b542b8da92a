package deviation.api.common;

import java.util.List;

/**
 * Thrown when a command is refused: with every reason at once, and without a word of what was sent.
 */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Refusal> refusals;

  public Refused(List<? extends Refusal> refusals) {
    super("refused", null, false, false);
    this.refusals = List.copyOf(refusals);
  }

  public List<Refusal> refusals() {
    return refusals;
  }
}
