package deviation.ops.demo;

import deviation.api.report.ReportCommand;
import java.time.Instant;

/** A command and the time at which it would have been given. */
record DemoFiling(Instant at, ReportCommand command) {}
