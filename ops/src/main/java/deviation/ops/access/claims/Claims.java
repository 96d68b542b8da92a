package deviation.ops.access.claims;

import deviation.api.access.Actor;
import deviation.api.access.Role;
import deviation.api.common.AreaId;
import deviation.api.common.ForumId;
import deviation.api.common.PrincipalId;
import deviation.api.common.UnitId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads an actor from an issuer's claims. What isn't said, or can't be read, is not there: nobody
 * gets a right by a malformed claim.
 */
public final class Claims {

  private static final Predicate<String> PRINCIPAL =
      Pattern.compile("[0-9]{2}|[0-9]{4}").asMatchPredicate();
  private static final Predicate<String> ID = Pattern.compile("[a-z0-9-]{1,64}").asMatchPredicate();

  private final ClaimNames names;
  private final Meanings meanings;
  private final UnknownRoles unknown = new UnknownRoles();

  public Claims(ClaimNames names, Meanings meanings) {
    this.names = names;
    this.meanings = meanings;
  }

  /**
   * @throws IllegalArgumentException when the claims don't say who it is
   */
  public Actor actor(Map<String, Object> claims, boolean machine) {
    return new Actor(
        required(claims, "iss"),
        machine ? required(claims, "sub") : required(claims, names.subject()),
        machine,
        roles(claims),
        one(claims, names.principal(), meanings.principals(), PRINCIPAL).map(PrincipalId::new),
        one(claims, names.unit(), meanings.units(), ID).map(UnitId::new),
        one(claims, names.area(), meanings.areas(), ID).map(AreaId::new),
        all(claims, names.forums())
            .filter(ID)
            .map(ForumId::new)
            .collect(Collectors.toUnmodifiableSet()),
        all(claims, names.assurance()).findFirst());
  }

  private Set<Role> roles(Map<String, Object> claims) {
    return all(claims, names.roles())
        .flatMap(said -> role(said).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private Optional<Role> role(String said) {
    var role = Role.of(meanings.roles().getOrDefault(said, said));
    if (role.isEmpty()) {
      unknown.note(said);
    }
    return role;
  }

  private static String required(Map<String, Object> claims, String name) {
    return all(claims, name)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no claim " + name));
  }

  private static Optional<String> one(
      Map<String, Object> claims,
      String name,
      Map<String, String> meanings,
      Predicate<String> readable) {
    return all(claims, name)
        .findFirst()
        .map(said -> meanings.getOrDefault(said, said))
        .filter(readable);
  }

  private static Stream<String> all(Map<String, Object> claims, String name) {
    return switch (find(claims, name)) {
      case null -> Stream.empty();
      case Collection<?> several -> several.stream().map(Object::toString);
      case Object single -> Stream.of(single.toString());
    };
  }

  private static Object find(Map<?, ?> claims, String name) {
    var dot = name.indexOf('.');
    if (claims.containsKey(name) || dot < 0) {
      return claims.get(name);
    }
    return claims.get(name.substring(0, dot)) instanceof Map<?, ?> nested
        ? find(nested, name.substring(dot + 1))
        : null;
  }
}
