package deviation.ops.limits;

import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryMessage;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * How many queries read at once. It comes last, when nobody waits for a read model any more: such
 * waiting has a bound of its own.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class QueryGate implements MessageHandlerInterceptor<QueryMessage<?, ?>> {

  private final Gate gate;

  QueryGate(Limits limits) {
    this.gate = new Gate(limits.queries());
  }

  @Override
  public Object handle(UnitOfWork<? extends QueryMessage<?, ?>> unitOfWork, InterceptorChain chain)
      throws Exception {
    gate.enter();
    try {
      return chain.proceed();
    } finally {
      gate.leave();
    }
  }

  Gate gate() {
    return gate;
  }
}
