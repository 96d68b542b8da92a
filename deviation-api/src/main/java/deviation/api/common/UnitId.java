package deviation.api.common;

/** A unit's (<i>enhet</i>) key in the register of units, such as {@code 1480-aldre-hisingen}. */
public record UnitId(String value) implements SingleValue {

  @Override
  public String toString() {
    return value;
  }
}
