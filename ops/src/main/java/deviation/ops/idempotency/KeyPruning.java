package deviation.ops.idempotency;

import deviation.ops.hourly.Hourly;
import jakarta.annotation.PreDestroy;
import org.springframework.stereotype.Component;

/** Forgets old keys. */
@Component
class KeyPruning {

  private final Hourly hourly;

  KeyPruning(KeyTable table) {
    this.hourly = new Hourly("key-pruning", table::prune);
  }

  @PreDestroy
  void close() {
    hourly.close();
  }
}
