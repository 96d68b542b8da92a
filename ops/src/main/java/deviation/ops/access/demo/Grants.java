package deviation.ops.access.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * The sign-ins under way, the newest thousand. A machine's grant isn't kept: its token says all
 * that there is to know, and thousands a second may be asked for.
 */
final class Grants implements OAuth2AuthorizationService {

  private static final int MOST = 1_000;

  private final Map<String, OAuth2Authorization> byId = new Newest();

  private static final class Newest extends LinkedHashMap<String, OAuth2Authorization> {

    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, OAuth2Authorization> eldest) {
      return size() > MOST;
    }
  }

  @Override
  public synchronized void save(OAuth2Authorization grant) {
    if (!AuthorizationGrantType.CLIENT_CREDENTIALS.equals(grant.getAuthorizationGrantType())) {
      byId.put(grant.getId(), grant);
    }
  }

  @Override
  public synchronized void remove(OAuth2Authorization grant) {
    byId.remove(grant.getId());
  }

  @Override
  public synchronized OAuth2Authorization findById(String id) {
    return byId.get(id);
  }

  @Override
  public synchronized OAuth2Authorization findByToken(String token, OAuth2TokenType type) {
    return byId.values().stream()
        .filter(grant -> grant.getToken(token) != null)
        .findFirst()
        .orElse(null);
  }
}
