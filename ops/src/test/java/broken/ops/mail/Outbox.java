package broken.ops.mail;

import broken.ops.wiring.Sending;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;

/** Does by the machine's clock, locale and charset what it does, and never says that it is full. */
public final class Outbox {

  final BlockingQueue<byte[]> waiting = new LinkedBlockingQueue<>();
  final Supplier<Instant> clock = Instant::now;
  Sending sending;

  void send(String address) {
    waiting.add(address.toLowerCase().getBytes());
  }
}
