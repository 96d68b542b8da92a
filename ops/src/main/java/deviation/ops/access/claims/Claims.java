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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads an actor from an issuer's claims. */
public final class Claims {

  private final ClaimNames names;

  public Claims(ClaimNames names) {
    this.names = names;
  }

  /** What isn't said, or can't be read, is not there: nobody gets a right by a malformed claim. */
  public Actor actor(Map<String, Object> claims, boolean machine) {
    return new Actor(
        one(claims, "iss").orElseThrow(),
        one(claims, names.subject()).orElseThrow(),
        machine,
        all(claims, names.roles())
            .flatMap(role -> Role.of(role).stream())
            .collect(Collectors.toUnmodifiableSet()),
        one(claims, names.principal()).map(PrincipalId::new),
        one(claims, names.unit()).map(UnitId::new),
        one(claims, names.area()).map(AreaId::new),
        all(claims, names.forums()).map(ForumId::new).collect(Collectors.toUnmodifiableSet()),
        one(claims, names.assurance()));
  }

  private static Optional<String> one(Map<String, Object> claims, String name) {
    return all(claims, name).findFirst();
  }

  private static Stream<String> all(Map<String, Object> claims, String name) {
    return switch (claims.get(name)) {
      case null -> Stream.empty();
      case Collection<?> several -> several.stream().map(Object::toString);
      case Object single -> Stream.of(single.toString());
    };
  }
}
