package deviation.ops.access.rules;

import deviation.api.access.Actor;
import deviation.ops.keyfiles.MacKey;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The pseudonymous key of each actor: drawn at random, found again by a keyed hash of issuer and
 * subject. Once its row is erased, nothing tells any more whose it was.
 */
@Component
public class Pseudonyms {

  private static final int KEPT = 10_000;

  private final PseudonymTable table;
  private final MacKey mac;
  private final Map<String, String> known =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
              return size() > KEPT;
            }
          });

  Pseudonyms(@Qualifier("keeper") DataSource keeper, @Value("${deviation.keys}") Path keys) {
    this.table = new PseudonymTable(keeper);
    this.mac = MacKey.in(keys, "pseudonym.key");
  }

  /** The actor's key; the first question makes it. */
  public String of(Actor actor) {
    var name = actor.issuer() + "\0" + actor.subject();
    var found = known.get(name);
    if (found != null) {
      return found;
    }
    var key = table.findOrMake(mac.hash(utf8(actor.issuer()), utf8(actor.subject()))).toString();
    known.put(name, key);
    return key;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
