package deviation.ops.verify;

import deviation.ops.eventstore.EventLog;
import deviation.ops.eventstore.Link;
import deviation.ops.hourly.Hourly;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Follows the chain each hour and at a clean stop, from the head that was written down last, and
 * writes down the new one. Where something doesn't fit it says so and writes nothing more: the
 * service goes on, for what is wrong is in the past.
 */
@Component
class ChainCheck {

  private static final Logger LOG = LoggerFactory.getLogger(ChainCheck.class);
  private static final int PAGE = 5_000;

  /** A stop isn't to take longer than a second or two; the next start goes on from the file. */
  private static final long MOST_AT_STOP = 100_000;

  private final EventLog log;
  private final HeadFile file;
  private final Hourly hourly;
  private Chain chain;
  private volatile long verified;
  private volatile long misfit;

  /**
   * @param file empty for none
   */
  ChainCheck(EventLog log, MeterRegistry registry, @Value("${deviation.heads:}") String file) {
    this.log = log;
    this.file = new HeadFile(Path.of(file));
    Gauge.builder("log.chain.verified", this, check -> check.verified)
        .description("the position up to which this node has seen the chain to fit")
        .register(registry);
    Gauge.builder("log.chain.misfit", this, check -> check.misfit)
        .description("the first position that doesn't fit, else 0")
        .register(registry);
    this.hourly = new Hourly("log-chain", file.isEmpty() ? () -> {} : this::check);
  }

  /** Empty when all fits. */
  synchronized Optional<Misfit> check() {
    var found = begun().or(this::followed);
    misfit = found.map(Misfit::position).orElse(0L);
    found.ifPresentOrElse(
        wrong -> LOG.error("the log's chain breaks: {}", wrong), () -> written(chain.position()));
    return found;
  }

  private Optional<Misfit> begun() {
    if (chain != null) {
      return Optional.empty();
    }
    var known = file.last();
    if (known.isEmpty()) {
      chain = new Chain(Optional.empty());
      return Optional.empty();
    }
    return begun(known.get());
  }

  private Optional<Misfit> begun(KnownHead known) {
    var there = log.page(known.position() - 1, 1).stream().findFirst();
    if (there.isEmpty()) {
      return Optional.of(Misfit.truncated(log.head().position() + 1, known));
    }
    if (!Arrays.equals(there.get().hash(), known.hash())) {
      return Optional.of(Misfit.unlikeHead(known.position()));
    }
    chain = new Chain(Link.of(there.get()));
    verified = chain.position();
    return Optional.empty();
  }

  private Optional<Misfit> followed() {
    for (var page = log.page(chain.position(), PAGE);
        !page.isEmpty();
        page = log.page(chain.position(), PAGE)) {
      for (var event : page) {
        var wrong = chain.next(Link.of(event));
        if (wrong.isPresent()) {
          return wrong;
        }
      }
    }
    return Optional.empty();
  }

  private void written(long position) {
    if (position != verified) {
      file.add(new KnownHead(position, chain.hash()), chain.time());
      verified = position;
    }
  }

  @PreDestroy
  void close() {
    hourly.close();
    if (!file.path().toString().isEmpty() && log.head().position() - verified <= MOST_AT_STOP) {
      check();
    }
  }
}
