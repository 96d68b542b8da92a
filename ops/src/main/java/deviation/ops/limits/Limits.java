package deviation.ops.limits;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The limits as configured; what ships stands in {@code application.yaml}. Each holds on each node.
 *
 * @param machine of a client with a token
 * @param person of somebody signed in
 * @param anonymous of an address, for whoever isn't signed in
 * @param rejected of an address: credentials that were none
 * @param token of a client at the token end point
 * @param signIn of an address, and of an account name: passwords that were wrong
 * @param paths what is stricter than that, by address
 * @param free beginnings of paths that aren't counted: style sheets and the like
 * @param commands carried out at once; imports may use half of them
 * @param queries that read at once
 */
@ConfigurationProperties("deviation.limits")
record Limits(
    Limit machine,
    Limit person,
    Limit anonymous,
    Limit rejected,
    Limit token,
    Limit signIn,
    List<PathLimit> paths,
    List<String> free,
    Patience patience,
    Room commands,
    Room queries) {

  /** One path, whole, with one method. */
  record PathLimit(String method, String path, Limit limit) {}

  /**
   * How many at once, how many more may wait, and how long.
   *
   * @param places 1 or more
   * @param waiting 0 or more
   */
  record Room(int places, int waiting, Duration patience) {}

  /**
   * How long a request's body may take to arrive.
   *
   * @param body of a request of at most 64 kB
   * @param upload of an import
   */
  record Patience(Duration body, Duration upload) {}
}
