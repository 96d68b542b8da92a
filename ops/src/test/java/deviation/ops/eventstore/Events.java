package deviation.ops.eventstore;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Events that mean nothing, and many callers at once. */
final class Events {

  private Events() {}

  static NewEvent of(String aggregate, long sequence) {
    return NewEvent.of(
        UUID.randomUUID().toString(),
        "Thing",
        aggregate,
        sequence,
        "thing-happened",
        1,
        utf8("{}"),
        utf8("{}"));
  }

  static String fresh() {
    return UUID.randomUUID().toString();
  }

  static Append append(NewEvent... events) {
    return new Append(List.of(events), List.of());
  }

  static Append append(NewEvent event, SideRow row) {
    return new Append(List.of(event), List.of(row));
  }

  /** Runs it so often at once, and waits for all. */
  static <V> List<Future<V>> atOnce(int callers, Callable<V> call) throws InterruptedException {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      return threads.invokeAll(IntStream.range(0, callers).mapToObj(_ -> call).toList());
    }
  }

  static <V> V result(Future<V> future) {
    try {
      return future.get();
    } catch (InterruptedException | ExecutionException failure) {
      throw new AssertionError(failure);
    }
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
