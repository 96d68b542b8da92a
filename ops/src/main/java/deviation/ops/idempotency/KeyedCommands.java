package deviation.ops.idempotency;

import deviation.api.http.Fault;
import deviation.api.http.OnceOnly;
import deviation.api.http.Problem;
import deviation.api.http.ProblemType;
import deviation.api.http.RequestKey;
import deviation.ops.access.rules.Admitted;
import deviation.ops.eventstore.LogUnavailable;
import deviation.ops.keyfiles.MacKey;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Does first and asks afterwards: a command that succeeds pays for its row alone. One that fails,
 * by that row or because its work is done already, is looked for under its key.
 */
@Component
class KeyedCommands implements OnceOnly {

  private final KeyTable table;
  private final FirstAnswers answers;
  private final MacKey mac;
  private final Admitted admitted;

  /** As many as there are requests at once, which the server bounds. */
  private final Set<String> inFlight = ConcurrentHashMap.newKeySet();

  KeyedCommands(
      KeyTable table,
      FirstAnswers answers,
      Admitted admitted,
      @Value("${deviation.keys}") Path keys) {
    this.admitted = admitted;
    this.table = table;
    this.answers = answers;
    this.mac = MacKey.in(keys, "idempotency.key");
  }

  @Override
  public Object send(
      RequestKey key, int status, UUID aggregateId, Function<Map<String, ?>, Object> send) {
    // Each client's keys are its own.
    var client = admitted.pseudonym();
    var flight = client + " " + key.key();
    if (!inFlight.add(flight)) {
      throw refused(ProblemType.CONFLICT, "key-in-flight");
    }
    try {
      var claim = new Claim(client, key.key(), hmac(key), status, aggregateId);
      return once(claim, send);
    } finally {
      inFlight.remove(flight);
    }
  }

  private Object once(Claim claim, Function<Map<String, ?>, Object> send) {
    try {
      return send.apply(Map.of(Claim.META, claim));
    } catch (LogUnavailable unavailable) {
      // The log that can't be written can't be asked either; the next try will tell.
      throw unavailable;
    } catch (RuntimeException failure) {
      return first(claim).orElseThrow(() -> failure);
    }
  }

  private Optional<Object> first(Claim claim) {
    return table
        .find(claim.client(), claim.key())
        .map(
            done -> {
              if (!MessageDigest.isEqual(done.hmac(), claim.hmac())) {
                throw refused(ProblemType.RULE_BROKEN, "key-other-request");
              }
              return answers.of(done);
            });
  }

  private byte[] hmac(RequestKey key) {
    return mac.hash(utf8(key.method()), utf8(key.path()), utf8(key.ifMatch()), key.body());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Problem refused(ProblemType type, String code) {
    return new Problem(type, List.of(Fault.of("", code)));
  }
}
