package deviation.ops.contract;

/**
 * What the contract promises and the service keeps: a promise that isn't kept yet is false, and the
 * walk leaves it out.
 */
final class Landed {

  /** 401 without a token, 403 for a wrong role, 404 for what is another principal's. */
  static final boolean SIGN_IN = true;

  /** 428 without If-Match, 412 for another version. */
  static final boolean IF_MATCH = true;

  /** Answers as CSV and XLSX. */
  static final boolean FILES = true;

  private Landed() {}
}
