package deviation.ops.wiring;

import deviation.api.processor.ProcessorView;
import deviation.api.processor.Processors;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Whether the service answers, and which read models don't show all there is. Those alone take no
 * node out of service: what one can't fold no other can.
 */
@Component
class ReadModelsHealthIndicator extends AbstractHealthIndicator {

  /** Its place among the others stands in application.yaml. */
  private static final Status INCOMPLETE = new Status("INCOMPLETE");

  private final Readiness readiness;
  private final Processors processors;

  ReadModelsHealthIndicator(Readiness readiness, Processors processors) {
    this.readiness = readiness;
    this.processors = processors;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    var models = processors.all();
    var incomplete = names(models, ProcessorView::incomplete);
    var stopped = names(models, model -> model.state().equals("STOPPED"));
    health.status(status(incomplete.isEmpty() && stopped.isEmpty()));
    health.withDetail("incomplete", incomplete).withDetail("stopped", stopped);
  }

  private Status status(boolean whole) {
    if (!readiness.getAsBoolean()) {
      return Status.OUT_OF_SERVICE;
    }
    return whole ? Status.UP : INCOMPLETE;
  }

  private static List<String> names(List<ProcessorView> models, Predicate<ProcessorView> which) {
    return models.stream().filter(which).map(ProcessorView::name).toList();
  }
}
