package deviation.ops.access;

import deviation.api.access.Actor;
import deviation.api.access.Role;
import deviation.api.common.PrincipalId;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sign-ins and refusals, without names, secrets or addresses of what was asked for. */
public final class AccessLog {

  private static final Logger LOG = LoggerFactory.getLogger(AccessLog.class);

  private AccessLog() {}

  static void signedIn(Actor actor) {
    LOG.info("signed in: {}", who(Optional.of(actor)));
  }

  static void signedOut(Optional<Actor> actor) {
    LOG.info("signed out: {}", who(actor));
  }

  /**
   * @param code one of a protocol's codes, never what was typed
   */
  public static void failed(String code) {
    LOG.warn("sign-in failed: {}", code);
  }

  static void refused(int status, String method, Optional<Actor> actor, String code) {
    LOG.info("refused with {}: {} by {}: {}", status, method, who(actor), code);
  }

  private static String who(Optional<Actor> actor) {
    return actor
        .map(
            known ->
                "%s %s of %s"
                    .formatted(
                        known.machine() ? "a machine" : "a person",
                        known.roles().stream().map(Role::key).sorted().toList(),
                        known.principal().map(PrincipalId::value).orElse("no principal")))
        .orElse("nobody known");
  }
}
