package deviation.ops.access.claims;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which claim says what. A name that is no claim itself leads, by its dots, into nested ones.
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

  private static final String SWEDISH = "https://id.oidc.se/claim/";

  /** By the name of the kind of issuer that says it so. */
  private static final Map<String, ClaimNames> SHIPPED =
      Map.of(
          "own",
          OWN,
          "keycloak",
          new ClaimNames("sub", "principal", "unit", "area", "realm_access.roles", "forums", "acr"),
          // A commission (medarbetaruppdrag) is both where and as what somebody works.
          "inera",
          new ClaimNames(
              "employeeHsaId",
              "healthCareProviderHsaId",
              "commissionHsaId",
              "area",
              "commissionHsaId",
              "forums",
              "acr"),
          "swedish-oidc",
          new ClaimNames(
              SWEDISH + "orgAffiliation",
              SWEDISH + "orgNumber",
              "unit",
              "area",
              "roles",
              "forums",
              "acr"));

  public static Optional<ClaimNames> shipped(String kind) {
    return Optional.ofNullable(SHIPPED.get(kind));
  }

  /**
   * With other names for some of them.
   *
   * @throws IllegalArgumentException when something is named that isn't read
   */
  public ClaimNames with(Map<String, String> others) {
    var left = new LinkedHashMap<>(others);
    var names =
        new ClaimNames(
            or(left.remove("subject"), subject),
            or(left.remove("principal"), principal),
            or(left.remove("unit"), unit),
            or(left.remove("area"), area),
            or(left.remove("roles"), roles),
            or(left.remove("forums"), forums),
            or(left.remove("assurance"), assurance));
    if (!left.isEmpty()) {
      throw new IllegalArgumentException(left.keySet().iterator().next());
    }
    return names;
  }

  private static String or(String other, String name) {
    return other == null ? name : other;
  }

  /** Whether one of them is known to hold a personal or coordination number. */
  public boolean askForAPersonalNumber() {
    return Arrays.stream(new String[] {subject, principal, unit, area, roles, forums, assurance})
        .map(name -> name.toLowerCase(Locale.ROOT))
        .anyMatch(
            name ->
                name.contains("personalidentitynumber")
                    || name.contains("coordinationnumber")
                    || name.contains("personnummer")
                    || name.contains("personalnumber"));
  }
}
