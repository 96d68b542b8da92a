package deviation.ops.processors;

import deviation.api.http.MinPosition;
import java.time.Duration;
import java.util.Map;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryMessage;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes a query wait for its {@code minPosition}, before anything is read. Its handler finds in the
 * meta-data what its answer shows: {@code position}, and {@code incomplete} as long as dead letters
 * are missing from it.
 */
@Component
@Order(0)
class QueryPositions implements MessageHandlerInterceptor<QueryMessage<?, ?>> {

  private static final Duration AT_MOST = Duration.ofSeconds(4);

  private final ReadModelsOfQueries queries;
  private final Positions positions;

  QueryPositions(ReadModelsOfQueries queries, Positions positions) {
    this.queries = queries;
    this.positions = positions;
  }

  @Override
  public Object handle(UnitOfWork<? extends QueryMessage<?, ?>> unitOfWork, InterceptorChain chain)
      throws Exception {
    var query = unitOfWork.getMessage();
    var read = queries.read(query.getPayloadType());
    var wanted = (Long) query.getMetaData().getOrDefault(MinPosition.META, 0L);
    positions.awaitAll(read, wanted, AT_MOST);
    if (!read.isEmpty()) {
      var shown =
          Map.of("position", positions.smallest(read), "incomplete", positions.incomplete(read));
      unitOfWork.transformMessage(message -> message.andMetaData(shown));
    }
    return chain.proceed();
  }
}
