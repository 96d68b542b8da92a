package deviation.api.http;

import deviation.api.common.DeviationCommand;
import deviation.api.common.DeviationQuery;
import deviation.api.common.IfMatch;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Future.State;
import java.util.function.Supplier;
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
   * Sends a command about something that is there, for the state that the request's {@code
   * If-Match} names.
   *
   * @throws Problem INVALID_REQUEST or PRECONDITION_REQUIRED, as the headers are; the rest as in
   *     {@link #create}
   */
  public <A> A step(DeviationCommand command) {
    var key = RequestKey.current();
    return send(command, key, 200, () -> Map.of(IfMatch.META, EntityTags.ifMatch()));
  }

  /**
   * Sends a command that makes something new and gives its answer, with the request's {@link
   * RequestKey} the first one again; a refusal is thrown as {@link deviation.api.common.Refused}.
   */
  public <A> A create(DeviationCommand command) {
    return create(command, RequestKey.current());
  }

  /** The same with a key of its own, for one of many commands of a request. */
  public <A> A create(DeviationCommand command, Optional<RequestKey> key) {
    return send(command, key, 201, Map::of);
  }

  @SuppressWarnings("unchecked")
  private <A> A send(
      DeviationCommand command,
      Optional<RequestKey> key,
      int status,
      Supplier<Map<String, ?>> meta) {
    // Who may not is told so before anything else is wrong.
    var passed = gate.pass(command);
    var message =
        GenericCommandMessage.<DeviationCommand>asCommandMessage(command)
            .andMetaData(passed)
            .andMetaData(meta.get())
            .andMetaData(Trace.meta());
    return (A)
        key.map(
                given ->
                    once.send(
                        given,
                        status,
                        command.aggregateId(),
                        claim -> commands.sendAndWait(message.andMetaData(claim))))
            .orElseGet(() -> commands.sendAndWait(message));
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
