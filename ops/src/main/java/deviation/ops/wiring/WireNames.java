package deviation.ops.wiring;

import deviation.api.common.DeviationEvent;
import deviation.api.common.Wire;
import deviation.ops.processors.EventTypes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * Every event type by its name in the log, found from the classes themselves: nothing is registered
 * by hand.
 */
@Component
public class WireNames implements EventTypes {

  private final Map<String, Class<? extends DeviationEvent>> types = new HashMap<>();

  public WireNames() {
    var scan = new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AnnotationTypeFilter(Wire.class));
    for (var found : scan.findCandidateComponents("deviation.api")) {
      var type =
          ClassUtils.resolveClassName(found.getBeanClassName(), null)
              .asSubclass(DeviationEvent.class);
      var name = type.getAnnotation(Wire.class).name();
      if (types.put(name, type) != null) {
        throw new IllegalStateException("two event types are called " + name);
      }
    }
  }

  /** All types, by name. */
  public Map<String, Class<? extends DeviationEvent>> types() {
    return Map.copyOf(types);
  }

  @Override
  public Optional<Class<? extends DeviationEvent>> find(String name, int revision) {
    return Optional.<Class<? extends DeviationEvent>>ofNullable(types.get(name))
        .filter(type -> type.getAnnotation(Wire.class).revision() >= revision);
  }

  /**
   * The type of that name and revision.
   *
   * @throws UnknownEventType when this version of the service doesn't know it: a newer one wrote it
   */
  Class<? extends DeviationEvent> type(String name, int revision) {
    return find(name, revision).orElseThrow(() -> new UnknownEventType(name, revision));
  }
}
