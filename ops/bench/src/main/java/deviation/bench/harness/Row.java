package deviation.bench.harness;

/** A row of the table. */
public interface Row {

  /** By which {@code --only} chooses it. */
  String name();

  void measure(Bed bed, Table table) throws Exception;
}
