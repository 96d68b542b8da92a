package deviation.ops.eventstore;

import deviation.api.common.IfMatch;
import deviation.api.common.Refused;
import deviation.api.common.Stale;
import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.gateway.RetryScheduler;
import org.axonframework.modelling.command.ConcurrencyException;

/** What a conflict at the append means: another node was faster. */
public final class Conflicts {

  private static final int MOST_RETRIES = 3;

  private Conflicts() {}

  /** Sends a command that is meant for any state again, at once and three times at most. */
  public static RetryScheduler retries() {
    return (_, failure, failures, send) -> {
      var again = failure instanceof ConcurrencyException && failures.size() <= MOST_RETRIES;
      if (again) {
        send.run();
      }
      return again;
    };
  }

  /** A command that named its state was meant for another one than there is now. */
  static <R> CommandResultMessage<? extends R> told(
      CommandMessage<?> command, CommandResultMessage<? extends R> result) {
    return result.isExceptional()
            && result.exceptionResult() instanceof ConcurrencyException
            && command.getMetaData().get(IfMatch.META) instanceof IfMatch meant
            && meant.sequences().isPresent()
        ? GenericCommandResultMessage.asCommandResultMessage(new Refused(List.of(new Stale())))
        : result;
  }
}
