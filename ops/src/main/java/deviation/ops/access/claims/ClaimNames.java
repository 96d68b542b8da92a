package deviation.ops.access.claims;

/**
 * Which claim says what; a name with dots that is no claim itself leads into nested ones.
 *
 * @param subject the issuer's name for the one who asks, never a personal number
 */
public record ClaimNames(
    String subject,
    String principal,
    String unit,
    String area,
    String roles,
    String forums,
    String assurance) {

  /** Of our own tokens. */
  public static final ClaimNames OWN =
      new ClaimNames("sub", "principal", "unit", "area", "roles", "forums", "assurance");
}
