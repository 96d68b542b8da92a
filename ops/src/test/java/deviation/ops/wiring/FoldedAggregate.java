package deviation.ops.wiring;

import deviation.api.common.DeviationEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.FixedValueParameterResolver;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.axonframework.spring.stereotype.Aggregate;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * An aggregate of a feature, as Axon folds it from its events, without a store or a running
 * service.
 */
final class FoldedAggregate<A> {

  /** Command handlers want more than a message; here nobody calls them. */
  private static final ParameterResolverFactory NOTHING =
      (executable, _, index) ->
          index > 0 && executable.isAnnotationPresent(CommandHandler.class)
              ? new FixedValueParameterResolver<>(null)
              : null;

  private final AggregateModel<A> model;
  private final A aggregate;

  private FoldedAggregate(Class<A> type) {
    this.model =
        AnnotatedAggregateMetaModelFactory.inspectAggregate(
            type,
            MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(type), NOTHING));
    this.aggregate = BeanUtils.instantiateClass(type);
  }

  /** Of the feature whose language is that package: the domain has a package of the same name. */
  static FoldedAggregate<?> of(String language) {
    var scan = new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AnnotationTypeFilter(Aggregate.class));
    var found = scan.findCandidateComponents(language.replace(".api.", ".domain."));
    var name = found.iterator().next().getBeanClassName();
    return new FoldedAggregate<>(ClassUtils.resolveClassName(name, null));
  }

  void publish(DeviationEvent event) {
    model.publish(GenericEventMessage.asEventMessage(event), aggregate);
  }

  Object id() {
    return model.getIdentifier(aggregate);
  }
}
