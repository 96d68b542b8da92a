package deviation.ops.automations;

import deviation.api.common.DeviationCommand;
import deviation.api.common.DeviationEvent;
import deviation.api.common.Refused;
import deviation.ops.eventstore.EventLog;
import deviation.ops.eventstore.StoredEvent;
import deviation.ops.processors.EventTypes;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** One automation on its way through the log. */
final class Following {

  private static final Logger LOG = LoggerFactory.getLogger(Following.class);
  private static final int PAGE = 500;

  private final Automation automation;
  private final EventLog log;
  private final EventTypes types;
  private final JsonMapper eventMapper;
  private final AutomationTable table;
  private final CommandGateway commands;
  private long position;

  Following(
      Automation automation,
      EventLog log,
      EventTypes types,
      JsonMapper eventMapper,
      AutomationTable table,
      CommandGateway commands) {
    this.automation = automation;
    this.log = log;
    this.types = types;
    this.eventMapper = eventMapper;
    this.table = table;
    this.commands = commands;
    this.position = table.position(automation.name());
  }

  /** Goes on by a page; whether there may be more at once. */
  boolean step() {
    var page = log.page(position, PAGE);
    for (var stored : page) {
      automation.follow().apply(read(stored)).forEach(this::send);
      position = stored.position();
    }
    if (!page.isEmpty()) {
      table.reached(automation.name(), position);
    }
    return page.size() == PAGE;
  }

  private DeviationEvent read(StoredEvent stored) {
    var type =
        types
            .find(stored.type(), stored.revision())
            // Only a newer version knows it: that one goes on from here.
            .orElseThrow(() -> new IllegalStateException("unknown event " + stored.type()));
    return eventMapper.readValue(stored.payload(), type);
  }

  /** A refusal is an answer: it will be the same the next time. */
  private void send(DeviationCommand command) {
    try {
      commands.sendAndWait(command);
    } catch (Refused refused) {
      LOG.warn(
          "{}: {} refused: {}",
          automation.name(),
          command.getClass().getSimpleName(),
          List.copyOf(refused.refusals()));
    }
  }
}
