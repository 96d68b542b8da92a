package deviation.ops.idempotency;

import java.util.UUID;

/** What was done under a key, by which its answer is built again. */
record Done(byte[] hmac, UUID aggregateId, long lastPosition) {}
