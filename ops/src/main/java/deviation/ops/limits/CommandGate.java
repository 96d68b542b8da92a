package deviation.ops.limits;

import deviation.api.http.SpareRoom;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * How many commands are carried out at once, from before the aggregate is loaded until it is
 * stored.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CommandGate implements MessageHandlerInterceptor<CommandMessage<?>>, SpareRoom {

  private final Gate gate;
  private final int forImports;

  CommandGate(Limits limits) {
    this.gate = new Gate(limits.commands());
    this.forImports = limits.commands().places() / 2;
  }

  @Override
  public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
      throws Exception {
    gate.enter();
    // Not when the handler returns: the append comes after it.
    unitOfWork.onCleanup(_ -> gate.leave());
    return chain.proceed();
  }

  /** Half of it is for those who wait for their answer. */
  @Override
  public boolean forImports() {
    return gate.free() > forImports;
  }

  Gate gate() {
    return gate;
  }
}
