package deviation.api.http;

/**
 * The kinds of refusal that the API knows; each is a page at {@code /problems/{slug}} that says
 * what to mend.
 */
public enum ProblemType {
  INVALID_REQUEST(400),
  NOT_FOUND(404),
  METHOD_NOT_ALLOWED(405),
  NOT_ACCEPTABLE(406),
  CONFLICT(409),
  PRECONDITION_FAILED(412),
  TOO_LARGE(413),
  UNSUPPORTED_MEDIA_TYPE(415),
  RULE_BROKEN(422),
  PRECONDITION_REQUIRED(428),
  INTERNAL_ERROR(500),
  UNAVAILABLE(503);

  private final int status;

  ProblemType(int status) {
    this.status = status;
  }

  public int status() {
    return status;
  }

  /**
   * The last part of the type's address, such as {@code invalid-request}; also the key of its
   * texts.
   */
  public String slug() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** The type that a status of 400 and up stands for. */
  static ProblemType ofStatus(int status) {
    for (var type : values()) {
      if (type.status() == status) {
        return type;
      }
    }
    return status < 500 ? INVALID_REQUEST : INTERNAL_ERROR;
  }
}
