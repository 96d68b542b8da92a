package deviation.ops.access.configured;

import deviation.ops.access.claims.ClaimNames;
import deviation.ops.access.claims.Meanings;
import deviation.ops.embedded.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a configuration says of the issuer, under {@code deviation.issuer}.
 *
 * @param mapping a shipped mapping of claims: own, keycloak, inera or swedish-oidc
 * @param claims other names for some of that mapping's claims
 */
@ConfigurationProperties("deviation.issuer")
record IssuerSettings(
    String uri,
    String clientId,
    String clientSecret,
    Path clientSecretFile,
    @DefaultValue("openid") List<String> scopes,
    @DefaultValue("own") String mapping,
    @DefaultValue Map<String, String> claims,
    @DefaultValue Map<String, String> roles,
    @DefaultValue Map<String, String> principals,
    @DefaultValue Map<String, String> units,
    @DefaultValue Map<String, String> areas) {

  Meanings meanings() {
    return new Meanings(roles, principals, units, areas);
  }

  /**
   * @throws StartRefused for a mapping that isn't shipped, or one that reads a personal number
   */
  ClaimNames names() {
    try {
      var names =
          ClaimNames.shipped(mapping)
              .orElseThrow(
                  () ->
                      new StartRefused(
                          "deviation.issuer.mapping is own, keycloak, inera or swedish-oidc"))
              .with(claims);
      if (names.askForAPersonalNumber()) {
        throw new StartRefused(
            "deviation.issuer.claims names a personal number; none is ever read");
      }
      return names;
    } catch (IllegalArgumentException unknown) {
      throw new StartRefused("deviation.issuer.claims." + unknown.getMessage() + " is not read");
    }
  }

  /**
   * @throws StartRefused when its file can't be read
   */
  Optional<String> secret() {
    if (clientSecretFile == null) {
      return Optional.ofNullable(clientSecret).filter(secret -> !secret.isBlank());
    }
    try {
      return Optional.of(Files.readString(clientSecretFile).strip());
    } catch (IOException unreadable) {
      throw new StartRefused("deviation.issuer.client-secret-file can't be read");
    }
  }
}
