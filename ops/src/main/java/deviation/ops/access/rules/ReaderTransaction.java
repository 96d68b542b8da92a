package deviation.ops.access.rules;

import deviation.api.access.Reach;
import javax.sql.DataSource;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryMessage;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Answers a query of read models within one read-only transaction that reaches as far as the query
 * does. It comes after the wait for a position, which holds no connection.
 */
@Component
@Order(ReaderTransaction.AFTER_THE_WAIT)
class ReaderTransaction implements MessageHandlerInterceptor<QueryMessage<?, ?>> {

  static final int AFTER_THE_WAIT = 100;

  private final DataSourceTransactionManager transactions;
  private final ReachTable settings;

  ReaderTransaction(@Qualifier("reader") DataSource reader) {
    this.transactions = new DataSourceTransactionManager(reader);
    this.settings = new ReachTable(reader);
  }

  @Override
  public Object handle(UnitOfWork<? extends QueryMessage<?, ?>> unitOfWork, InterceptorChain chain)
      throws Exception {
    var meta = unitOfWork.getMessage().getMetaData();
    // Only what is answered from read models has a position.
    if (!meta.containsKey("position") || !(meta.get(Reach.META) instanceof Reach reach)) {
      return chain.proceed();
    }
    var transaction = transactions.getTransaction(readOnly());
    try {
      settings.set(reach);
      return chain.proceed();
    } finally {
      end(transaction);
    }
  }

  /** There is nothing to commit, and nothing to undo. */
  private void end(TransactionStatus transaction) {
    transactions.rollback(transaction);
  }

  private static DefaultTransactionDefinition readOnly() {
    var definition = new DefaultTransactionDefinition();
    definition.setReadOnly(true);
    return definition;
  }
}
