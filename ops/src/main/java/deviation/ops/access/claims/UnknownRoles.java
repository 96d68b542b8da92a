package deviation.ops.access.claims;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Roles that an issuer knows and this service doesn't: each is said once, without the person. */
final class UnknownRoles {

  private static final Logger LOG = LoggerFactory.getLogger(UnknownRoles.class);

  private static final int MOST = 100;
  private static final int LONGEST = 64;

  private final Set<String> noted = ConcurrentHashMap.newKeySet();

  void note(String role) {
    if (noted.size() < MOST && noted.add(role)) {
      var shown = role.replaceAll("[^\\p{Alnum}_.:/-]", "?");
      LOG.warn(
          "the issuer's role {} means nothing here",
          shown.substring(0, Math.min(shown.length(), LONGEST)));
    }
  }
}
