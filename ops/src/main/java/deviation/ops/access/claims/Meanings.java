package deviation.ops.access.claims;

import java.util.Map;

/**
 * What an issuer's values are called here: its role names, an organisation number or HSA-id of a
 * principal, of a unit, an area. A value that isn't named here is taken as it is.
 */
public record Meanings(
    Map<String, String> roles,
    Map<String, String> principals,
    Map<String, String> units,
    Map<String, String> areas) {

  /** For an issuer that speaks the service's own words. */
  public static final Meanings OWN = new Meanings(Map.of(), Map.of(), Map.of(), Map.of());
}
