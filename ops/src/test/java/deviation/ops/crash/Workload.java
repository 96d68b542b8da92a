package deviation.ops.crash;

import deviation.api.http.RecordReader;
import deviation.api.report.ReportBody;
import deviation.api.report.ReportCommand.FileReport;
import deviation.ops.Bodies;
import deviation.ops.eventstore.NotKnownToBeStored;
import deviation.ops.wiring.SkewedClock;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Scanner;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.commandhandling.gateway.CommandGateway;

/**
 * Files reports through the command gateway and says of each what became of it: a line before it is
 * sent, another after the answer. A line is one write, so that a kill leaves none in a buffer.
 */
final class Workload {

  private final FileOutputStream out = new FileOutputStream(FileDescriptor.out);
  private final CommandGateway gateway;
  private volatile boolean running;

  Workload(CommandGateway gateway) {
    this.gateway = gateway;
  }

  /** Follows the parent's orders until it is gone. */
  void obey(InputStream orders) {
    try (var lines = new Scanner(orders, StandardCharsets.UTF_8)) {
      while (lines.hasNextLine()) {
        var order = lines.nextLine().split(" ");
        switch (order[0]) {
          case "run" -> run(Long.parseLong(order[1]), Long.parseLong(order[2]), order[3]);
          case "stop" -> running = false;
          case "skew" -> SkewedClock.skew(Duration.ofSeconds(Long.parseLong(order[1])));
          case String unknown -> throw new IllegalArgumentException(unknown);
        }
      }
    }
    System.exit(0);
  }

  private void run(long first, long end, String callers) {
    running = true;
    var next = new AtomicLong(first);
    var left = new AtomicLong(Long.parseLong(callers));
    for (var i = left.get(); i > 0; i--) {
      Thread.ofVirtual()
          .start(
              () -> {
                for (long n; running && (n = next.getAndIncrement()) < end; ) {
                  file(n);
                }
                if (left.decrementAndGet() == 0) {
                  say("done");
                }
              });
    }
  }

  private void file(long number) {
    var report = Bodies.tree().put("localCaseRef", "case " + number);
    var body = RecordReader.read(report, ReportBody.class);
    var command = new FileReport(ReportIds.id(number), body);
    say(Answer.SENT + " " + number);
    try {
      gateway.sendAndWait(command);
      say(Answer.ACKNOWLEDGED + " " + number);
    } catch (NotKnownToBeStored _) {
      say(Answer.UNKNOWN + " " + number);
    } catch (RuntimeException refused) {
      say(Answer.REFUSED + " " + number + " " + refused.getClass().getSimpleName());
    }
  }

  private synchronized void say(String line) {
    try {
      out.write((line.replace('\n', ' ') + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
