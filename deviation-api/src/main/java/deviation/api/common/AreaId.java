package deviation.api.common;

/**
 * A collaboration area's (<i>samverkansområde</i>) key, such as {@code goteborg-hisingen}; areas
 * form a tree.
 */
public record AreaId(String value) implements SingleValue {

  @Override
  public String toString() {
    return value;
  }
}
