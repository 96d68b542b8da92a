package deviation.api.common;

/**
 * A code of a versioned code set (<i>kodverk</i>), such as {@code INFO}. Codes are data: which
 * exist is the register's to say.
 */
public record Code(String value) implements SingleValue {

  @Override
  public String toString() {
    return value;
  }
}
