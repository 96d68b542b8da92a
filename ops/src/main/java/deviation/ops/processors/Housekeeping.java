package deviation.ops.processors;

import java.util.Collection;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Now and then: says that this version is alive, retires what no node tends any more, drops what is
 * retired.
 */
final class Housekeeping {

  private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
  private static final long EVERY_SECONDS = 5;

  private final Collection<ReadModel> models;
  private final Feed feed;
  private final CountDownLatch closed = new CountDownLatch(1);

  Housekeeping(Collection<ReadModel> models, Feed feed) {
    this.models = models;
    this.feed = feed;
    Thread.ofVirtual().name("read-model-housekeeping").start(this::run);
  }

  private void run() {
    try {
      while (!closed.await(EVERY_SECONDS, TimeUnit.SECONDS)) {
        models.forEach(this::keep);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void keep(ReadModel model) {
    try {
      model.ensure();
      feed.positions.tend(model.getName(), model.table().version());
      feed.positions.retireOlder(model.getName(), model.table().version());
      feed.positions.all(model.getName()).stream()
          .filter(generation -> generation.state() == State.RETIRED)
          .filter(feed.generations::exists)
          .forEach(this::drop);
    } catch (RuntimeException failure) {
      LOG.warn("{}: {}; again later", model.getName(), FoldTable.named(failure));
    }
  }

  /**
   * Queries that began before the switch still read it: the drop waits for them a moment, or until
   * the next round.
   */
  private void drop(Generation retired) {
    feed.transaction.executeWithoutResult(
        _ -> {
          feed.letters.removeAll(retired);
          feed.generations.drop(retired);
        });
  }

  void close() {
    closed.countDown();
  }
}
