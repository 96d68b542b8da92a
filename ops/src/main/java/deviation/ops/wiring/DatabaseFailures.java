package deviation.ops.wiring;

import deviation.api.http.FailureProblems;
import deviation.api.http.Problem;
import deviation.api.http.ProblemType;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * The database can't be reached, has no connection to spare or takes too long: nothing was stored,
 * and the request is worth another try.
 */
@Component
class DatabaseFailures implements FailureProblems {

  @Override
  public Optional<Problem> of(Exception failure) {
    return switch (failure) {
      case DataAccessResourceFailureException _,
          QueryTimeoutException _,
          CannotCreateTransactionException _,
          // Another node was faster at every try.
          ConcurrencyException _ ->
          Optional.of(new Problem(ProblemType.UNAVAILABLE, List.of()));
      case Exception _ -> Optional.empty();
    };
  }
}
