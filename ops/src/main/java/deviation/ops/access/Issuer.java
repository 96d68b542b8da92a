package deviation.ops.access;

import deviation.api.access.Actor;
import java.util.Map;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** Whose word about people and machines is taken. */
public interface Issuer {

  /** Its name in tokens; known when the first request comes, not before. */
  String uri();

  /** Checks signature, algorithm, times, issuer and audience of a machine's token. */
  JwtDecoder tokens();

  /** What the claims say of a person or a machine, in the service's own words. */
  Actor actor(Map<String, Object> claims, boolean machine);
}
