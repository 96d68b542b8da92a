package deviation.ops.processors;

import deviation.projections.ReadModelTable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * Which read models a query reads: those whose tables its answering bean was given, directly or
 * through other beans of the projections. Found from the beans themselves: nothing is registered by
 * hand.
 */
@Component
class ReadModelsOfQueries implements SmartInitializingSingleton {

  private static final String PROJECTIONS = "deviation.projections.";

  private final ConfigurableListableBeanFactory beans;
  private volatile Map<Class<?>, Set<String>> names = Map.of();

  ReadModelsOfQueries(ConfigurableListableBeanFactory beans) {
    this.beans = beans;
  }

  @Override
  public void afterSingletonsInstantiated() {
    var found = new HashMap<Class<?>, Set<String>>();
    for (var bean : beans.getBeanDefinitionNames()) {
      var type = beans.getType(bean);
      if (type != null && type.getName().startsWith(PROJECTIONS)) {
        var read = read(bean, new HashSet<>());
        Arrays.stream(type.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(QueryHandler.class))
            .forEach(method -> found.put(method.getParameterTypes()[0], read));
      }
    }
    names = Map.copyOf(found);
  }

  /** The names of the read models; none for a query that other things answer. */
  Set<String> read(Class<?> query) {
    return names.getOrDefault(query, Set.of());
  }

  private Set<String> read(String bean, Set<String> seen) {
    if (!seen.add(bean) || !beans.containsBean(bean)) {
      return Set.of();
    }
    var type = beans.getType(bean);
    if (type == null || !type.getName().startsWith(PROJECTIONS)) {
      return Set.of();
    }
    if (ReadModelTable.class.isAssignableFrom(type)) {
      return Set.of(beans.getBean(bean, ReadModelTable.class).name());
    }
    return Arrays.stream(beans.getDependenciesForBean(bean))
        .flatMap(dependency -> read(dependency, seen).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
