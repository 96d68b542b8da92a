package deviation.ops.limits;

import java.time.Duration;
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

  static final int AT_ONCE = 64;
  static final int WAITING = 1_024;
  static final Duration PATIENCE = Duration.ofSeconds(3);

  final Gate gate = new Gate(AT_ONCE, WAITING, PATIENCE);

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
}
