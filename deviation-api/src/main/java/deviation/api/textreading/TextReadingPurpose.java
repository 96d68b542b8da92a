package deviation.api.textreading;

/** What a text was read for; it follows from what the reader did. */
public enum TextReadingPurpose {
  INBOX,
  MEETING,
  DISCLOSURE,
  EXPORT,
  SEARCH
}
