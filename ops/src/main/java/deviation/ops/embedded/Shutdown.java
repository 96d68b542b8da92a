package deviation.ops.embedded;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;

/** What has been opened, closed once in reverse order: web server and pools before PostgreSQL. */
final class Shutdown implements Runnable {
  private final Deque<AutoCloseable> opened = new ArrayDeque<>();
  private volatile boolean begun;

  /** Opens under the lock, so that a signal in between can't leave a server behind. */
  synchronized <T extends AutoCloseable> T open(Callable<T> opening) throws Exception {
    if (begun) {
      throw new StartRefused("stopped while starting");
    }
    T resource = opening.call();
    opened.push(resource);
    return resource;
  }

  boolean begun() {
    return begun;
  }

  @Override
  public void run() {
    begun = true;
    closeAll();
  }

  private synchronized void closeAll() {
    while (!opened.isEmpty()) {
      try {
        opened.pop().close();
      } catch (Exception failure) {
        System.err.println("ops/run: while stopping: " + failure);
      }
    }
  }
}
