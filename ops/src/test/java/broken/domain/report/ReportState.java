package broken.domain.report;

import org.axonframework.modelling.command.AggregateLifecycle;

/** A state that publishes. */
public final class ReportState {

  void filed(Object event) {
    AggregateLifecycle.apply(event);
  }
}
