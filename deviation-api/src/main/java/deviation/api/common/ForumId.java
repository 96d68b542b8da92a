package deviation.api.common;

/** A forum's key in the register of forums, such as {@code nosam-hisingen}. */
public record ForumId(String value) implements SingleValue {

  @Override
  public String toString() {
    return value;
  }
}
