package deviation.bench.rebuild;

import deviation.api.processor.Processors;
import deviation.bench.harness.Service;
import java.util.Collection;

/** A rebuild as the operator asks for it, the live generation answering meanwhile. */
final class Rebuild {

  private Rebuild() {}

  /** Until no rebuild of these runs and what answers has folded the whole log. */
  static void await(Service service, Collection<String> models, long events) {
    var processors = service.bean(Processors.class);
    Service.waitUntil(
        () ->
            processors.all().stream()
                .filter(model -> models.contains(model.name()))
                .allMatch(model -> model.rebuild().isEmpty() && model.position() >= events));
  }

  /** Events per second from the request until the last of the new generations is published. */
  static double perSecond(Service service, Collection<String> models, long events) {
    var processors = service.bean(Processors.class);
    var start = System.nanoTime();
    models.forEach(processors::rebuild);
    await(service, models, events);
    return events * 1e9 / (System.nanoTime() - start);
  }
}
