package deviation.bench.http;

import deviation.bench.harness.Calls;
import deviation.bench.harness.Calls.Answer;
import deviation.bench.report.Filings;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The load generator's process. A line on its input, {@code URL CLIENTS MILLIS RATE}, is a load;
 * its answer is {@code done: PER_SECOND P50 P99}, in ms. With a rate, which is of all clients
 * together, some answers are followed until their report can be read, and the times are of those.
 */
final class Clients {

  private static final int FOLLOWED = 20;
  private static final Pattern POSITION = Pattern.compile("\"position\":([1-9][0-9]*)");

  private final Calls calls = new Calls("coordinator");
  private final URI url;
  private final AtomicLong sent = new AtomicLong();
  private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();

  private Clients(URI url) {
    this.url = url;
  }

  public static void main(String[] args) throws Exception {
    System.out.println("ready:");
    try (var orders = new Scanner(System.in)) {
      while (orders.hasNext()) {
        var clients = new Clients(URI.create(orders.next()));
        clients.run(orders.nextInt(), orders.nextLong(), orders.nextDouble());
      }
    }
  }

  private void run(int count, long millis, double rate) throws Exception {
    var start = System.nanoTime();
    try (var threads = Executors.newFixedThreadPool(count)) {
      var running =
          IntStream.range(0, count)
              .mapToObj(_ -> threads.submit(() -> one(start, millis * 1_000_000, rate)))
              .toList();
      for (var thread : running) {
        thread.get();
      }
    }
    var seconds = (System.nanoTime() - start) / 1e9;
    var sorted = nanos.stream().sorted().toList();
    System.out.printf("done: %s %s %s%n", sent.get() / seconds, at(sorted, 0.5), at(sorted, 0.99));
  }

  private static double at(List<Long> sorted, double part) {
    return sorted.get((int) (part * (sorted.size() - 1))) / 1e6;
  }

  private Void one(long start, long length, double rate) throws Exception {
    while (System.nanoTime() - start < length) {
      var number = sent.getAndIncrement();
      if (rate > 0) {
        var due = start + (long) (number / rate * 1e9) - System.nanoTime();
        Thread.sleep(Math.max(0, due / 1_000_000));
      }
      var before = System.nanoTime();
      var answer = calls.post(url, "application/json", Filings.json(), 201);
      if (rate == 0) {
        nanos.add(System.nanoTime() - before);
      } else if (number % FOLLOWED == 0) {
        follow(answer);
      }
    }
    return null;
  }

  /**
   * Asks for the position that the answer named, or, where it names none, again and again; the
   * questions' own time counts.
   */
  private void follow(Answer filed) throws IOException, InterruptedException {
    var answered = System.nanoTime();
    var report = url.resolve(filed.location().orElseThrow());
    var position = POSITION.matcher(filed.body());
    // Not resolve: it would leave the last part of the path out.
    var visible =
        position.find() ? URI.create(report + "?minPosition=" + position.group(1)) : report;
    while (calls.get(visible).status() != 200) {
      Thread.sleep(1);
    }
    nanos.add(System.nanoTime() - answered);
  }
}
