package deviation.ops.automations;

import deviation.ops.eventstore.EventLog;
import deviation.ops.processors.EventTypes;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The automations of this node. Every node follows the log: what one has done, another finds done.
 * They look now and then rather than at each append, for nobody waits for them.
 */
@Component
class Automations {

  private static final Logger LOG = LoggerFactory.getLogger(Automations.class);
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);

  private final List<Automation> all;
  private final EventLog log;
  private final EventTypes types;
  private final JsonMapper eventMapper;
  private final AutomationTable table;
  private final CommandGateway commands;
  private volatile List<Thread> threads = List.of();

  Automations(
      List<Automation> all,
      EventLog log,
      EventTypes types,
      @Qualifier("eventMapper") JsonMapper eventMapper,
      @Qualifier("keeper") DataSource keeper,
      CommandGateway commands) {
    this.all = all;
    this.log = log;
    this.types = types;
    this.eventMapper = eventMapper;
    this.table = new AutomationTable(keeper);
    this.commands = commands;
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    threads =
        all.stream()
            .map(one -> Thread.ofPlatform().daemon().name(one.name()).start(() -> follow(one)))
            .toList();
  }

  private void follow(Automation automation) {
    Following following = null;
    try {
      while (true) {
        var pause = PAUSE;
        try {
          if (following == null) {
            following = new Following(automation, log, types, eventMapper, table, commands);
          }
          pause = following.step() ? Duration.ZERO : PAUSE;
        } catch (RuntimeException failure) {
          LOG.warn("{}: {}; again soon", automation.name(), failure.getClass().getName());
          following = null;
          pause = AFTER_FAILURE;
        }
        Thread.sleep(pause);
      }
    } catch (InterruptedException _) {
      // Closed.
    }
  }

  @PreDestroy
  void close() throws InterruptedException {
    threads.forEach(Thread::interrupt);
    for (var thread : threads) {
      thread.join(PAUSE.multipliedBy(10));
    }
  }
}
