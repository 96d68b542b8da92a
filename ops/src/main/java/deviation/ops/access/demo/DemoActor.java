package deviation.ops.access.demo;

import deviation.api.access.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody of the demonstration (api.md, section 5), as a person and as a machine; the name is also
 * the password.
 */
record DemoActor(
    String name,
    Role role,
    Optional<String> principal,
    Optional<String> unit,
    Optional<String> area) {

  static final List<DemoActor> ALL =
      Stream.concat(Stream.of(Role.values()).map(DemoActor::of), Stream.of(ofTheRegion())).toList();

  static Optional<DemoActor> named(String name) {
    return ALL.stream().filter(actor -> actor.name.equals(name)).findFirst();
  }

  private static DemoActor of(Role role) {
    return switch (role) {
      case REPORTER, COORDINATOR -> ofTheMunicipality(role, "goteborg-hisingen");
      case PROCESS_LEADER, ANALYST, WORKING_GROUP -> ofTheMunicipality(role, "goteborgsomradet");
      case AUDITOR, INTEGRATION, OPERATOR ->
          new DemoActor(name(role), role, Optional.empty(), Optional.empty(), Optional.empty());
    };
  }

  private static DemoActor ofTheMunicipality(Role role, String area) {
    return new DemoActor(
        name(role),
        role,
        Optional.of("1480"),
        Optional.of("1480-aldre-hisingen"),
        Optional.of(area));
  }

  private static DemoActor ofTheRegion() {
    return new DemoActor(
        name(Role.COORDINATOR) + "-14",
        Role.COORDINATOR,
        Optional.of("14"),
        Optional.empty(),
        Optional.of("goteborg-hisingen"));
  }

  private static String name(Role role) {
    return "demo-" + role.key();
  }

  /** As the demo issuer's tokens say it. */
  Map<String, Object> claims() {
    var claims = new LinkedHashMap<String, Object>();
    claims.put("roles", List.of(role.key()));
    principal.ifPresent(code -> claims.put("principal", code));
    unit.ifPresent(id -> claims.put("unit", id));
    area.ifPresent(id -> claims.put("area", id));
    if (role == Role.WORKING_GROUP) {
      claims.put("forums", List.of("ug-samsa"));
    }
    claims.put("assurance", "demo");
    claims.put("name", name);
    return claims;
  }
}
