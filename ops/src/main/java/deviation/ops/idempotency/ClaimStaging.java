package deviation.ops.idempotency;

import deviation.ops.eventstore.SideRows;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

/** Puts a command's key beside its events. Axon finds it, once: twice, it would refuse itself. */
@Component
class ClaimStaging implements MessageHandlerInterceptor<CommandMessage<?>> {

  @Override
  public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
      throws Exception {
    if (unitOfWork.getMessage().getMetaData().get(Claim.META) instanceof Claim claim) {
      SideRows.stage(KeyTable.row(claim));
    }
    return chain.proceed();
  }
}
