package deviation.ops.demo;

import java.util.Optional;

/** Where it is kept how far the demo data came. */
interface DemoProgress {

  Optional<DemoLoad> load();

  void begin(DemoLoad load);

  void doneThrough(int commands);
}
