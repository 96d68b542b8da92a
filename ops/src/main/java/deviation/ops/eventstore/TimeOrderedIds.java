package deviation.ops.eventstore;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.eventhandling.GenericEventMessage;

/**
 * The ids of messages and events: UUID version 7 (RFC 9562). They are no secrets, so they need none
 * of the costly random bits that Axon's own factory draws for each message.
 */
public final class TimeOrderedIds extends IdentifierFactory {

  private static final long VERSION_7 = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  @Override
  public String generateIdentifier() {
    var random = ThreadLocalRandom.current();
    long high = GenericEventMessage.clock.millis() << 16 | VERSION_7 | random.nextLong() >>> 52;
    long low = VARIANT | random.nextLong() >>> 2;
    return new UUID(high, low).toString();
  }
}
