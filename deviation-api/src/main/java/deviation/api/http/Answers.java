package deviation.api.http;

import deviation.api.common.DeviationCommand;
import deviation.api.common.DeviationQuery;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Future.State;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryMessage;
import org.springframework.stereotype.Component;

/** The two gateways, as HTTP and pages use them: send and wait, ask and wait. */
@Component
public class Answers {

  private final CommandGateway commands;
  private final QueryGateway queries;
  private final OnceOnly once;
  private final Gate gate;

  Answers(CommandGateway commands, QueryGateway queries, OnceOnly once, Gate gate) {
    this.commands = commands;
    this.queries = queries;
    this.once = once;
    this.gate = gate;
  }

  /**
   * Sends a command and gives its answer, with the request's {@link RequestKey} the first one
   * again; a refusal is thrown as {@link deviation.api.common.Refused}.
   */
  public <A> A send(DeviationCommand command) {
    return send(command, RequestKey.current(), 200);
  }

  /** The same for a command that makes something new. */
  public <A> A create(DeviationCommand command) {
    return create(command, RequestKey.current());
  }

  /** The same with a key of its own, for one of many commands of a request. */
  public <A> A create(DeviationCommand command, Optional<RequestKey> key) {
    return send(command, key, 201);
  }

  @SuppressWarnings("unchecked")
  private <A> A send(DeviationCommand command, Optional<RequestKey> key, int status) {
    var message =
        GenericCommandMessage.<DeviationCommand>asCommandMessage(command)
            .andMetaData(gate.pass(command));
    return key.isEmpty()
        ? commands.sendAndWait(message)
        : (A)
            once.send(
                key.get(),
                status,
                command.aggregateId(),
                meta -> commands.sendAndWait(message.andMetaData(meta)));
  }

  /**
   * Asks and waits, with the request's {@link MinPosition}; what the answer fails with is thrown as
   * it is.
   */
  public <A> A ask(DeviationQuery<A> query) {
    var message =
        GenericMessage.asMessage(query)
            .andMetaData(gate.pass(query))
            .andMetaData(MinPosition.asked());
    var answer = queries.query(QueryMessage.queryName(query), message, query.answer());
    try {
      return answer.join();
    } catch (CompletionException failed) {
      if (answer.state() == State.FAILED && failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw failed;
    }
  }
}
