package deviation.ops.automations;

import deviation.api.common.DeviationCommand;
import deviation.api.common.DeviationEvent;
import java.util.List;
import java.util.function.Function;

/**
 * What follows from events: pure, event in and commands out. A command may be sent twice, and must
 * then change nothing.
 *
 * @param name lower case with hyphens; its position in the log is kept under it
 */
public record Automation(
    String name, Function<DeviationEvent, List<? extends DeviationCommand>> follow) {}
