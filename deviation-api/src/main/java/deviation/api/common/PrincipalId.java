package deviation.api.common;

/**
 * A principal's (<i>huvudman</i>) code: four digits for a municipality, two for a region (SCB's
 * kommunkod and länskod). Gotland, both in one, is {@code 09}.
 */
public record PrincipalId(String value) implements SingleValue {

  /** The county (<i>län</i>) it lies in: the first two digits of its code. */
  public String county() {
    return value.length() < 2 ? value : value.substring(0, 2);
  }

  @Override
  public String toString() {
    return value;
  }
}
