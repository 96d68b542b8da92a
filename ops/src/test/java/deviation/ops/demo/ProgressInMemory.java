package deviation.ops.demo;

import java.util.Optional;

/** The row, without a database. */
final class ProgressInMemory implements DemoProgress {

  private Optional<DemoLoad> row = Optional.empty();

  @Override
  public Optional<DemoLoad> load() {
    return row;
  }

  @Override
  public void begin(DemoLoad load) {
    row = Optional.of(load);
  }

  @Override
  public void doneThrough(int commands) {
    row = row.map(load -> new DemoLoad(load.seed(), load.firstStart(), load.commands(), commands));
  }
}
