package broken.ops.mail;

/** Helps with what has no name. */
public final class MailHelper {}
