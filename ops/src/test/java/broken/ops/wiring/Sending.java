package broken.ops.wiring;

import broken.ops.mail.Outbox;

/** Wires what knows it. */
public record Sending(Outbox outbox) {}
