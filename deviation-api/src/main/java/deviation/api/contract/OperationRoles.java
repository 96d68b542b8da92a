package deviation.api.contract;

import deviation.api.access.Role;
import java.util.Set;

/** Says who may use an operation: the rules that the service itself obeys. */
public interface OperationRoles {

  /**
   * Every role that may, whatever it then sees.
   *
   * @param operationId such as {@code fileReport}
   * @param route method and path, a part that varies as braces: {@code GET
   *     /deviations/v1/reports/{}}
   */
  Set<Role> of(String operationId, String route);
}
