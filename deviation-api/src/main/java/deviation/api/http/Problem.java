package deviation.api.http;

import java.util.List;

/**
 * A request that is refused: thrown by what reads requests, answered as RFC 9457 problem details.
 */
public final class Problem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ProblemType type;
  private final transient List<Fault> faults;

  public Problem(ProblemType type, List<Fault> faults) {
    super(type.slug(), null, false, false);
    this.type = type;
    this.faults = List.copyOf(faults);
  }

  public static Problem notFound() {
    return new Problem(ProblemType.NOT_FOUND, List.of());
  }

  /**
   * A query parameter that can't be read; the code names what was wanted, such as {@code date} or
   * {@code quarter}.
   */
  public static Problem badParameter(String name, String code, Object... facts) {
    return new Problem(ProblemType.INVALID_REQUEST, List.of(Fault.of("?" + name, code, facts)));
  }

  public ProblemType type() {
    return type;
  }

  public List<Fault> faults() {
    return faults;
  }
}
