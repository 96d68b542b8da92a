package deviation.bench.harness;

/** One of those that are measured in turn. */
public record Variant(String name, Trial trial) {

  /** One measurement; its figure is a rate, or a cost, the same for all variants of a contest. */
  public interface Trial {
    double measure() throws Exception;
  }
}
