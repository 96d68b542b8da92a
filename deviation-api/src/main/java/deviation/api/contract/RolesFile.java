package deviation.api.contract;

import deviation.api.access.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The roles as the contract's own file has them. */
@Component
class RolesFile implements OperationRoles {

  private final JsonNode roles;

  RolesFile() {
    try (var in = new ClassPathResource("contract/access/roles.json").getInputStream()) {
      roles = new JsonMapper().readTree(in);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public Set<Role> of(String operationId, String route) {
    if (!roles.has(operationId)) {
      throw new IllegalStateException("nobody may " + operationId);
    }
    var may = EnumSet.noneOf(Role.class);
    roles.get(operationId).forEach(key -> may.add(Role.of(key.stringValue()).orElseThrow()));
    return may;
  }
}
