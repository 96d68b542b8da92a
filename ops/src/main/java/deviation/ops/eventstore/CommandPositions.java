package deviation.ops.eventstore;

import deviation.api.common.Positioned;
import deviation.ops.eventstore.Append.Stored;
import java.util.Map;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * A command bus whose results carry the position of the command's last event in their meta-data,
 * and in an answer that shows it: the handler's result exists before the position does. A conflict
 * is told as the refusal that it is. No transaction around the command: the append is one. Rolls
 * back on any throwable, where Axon's default commits on checked ones.
 */
public final class CommandPositions extends SimpleCommandBus {

  /**
   * The key of the meta-data; its value is a {@link Long}, absent where the command changed
   * nothing.
   */
  public static final String POSITION = "position";

  public CommandPositions() {
    super(
        SimpleCommandBus.builder().rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE));
  }

  @Override
  protected <C, R> void handle(
      CommandMessage<C> command,
      MessageHandler<? super CommandMessage<?>> handler,
      CommandCallback<? super C, ? super R> callback) {
    var work = new UnitOfWork<?>[1];
    super.<C, R>handle(
        command,
        message -> {
          work[0] = CurrentUnitOfWork.get().root();
          return handler.handle(message);
        },
        (sent, result) -> callback.onResult(sent, Conflicts.told(sent, placed(result, work[0]))));
  }

  private static <R> CommandResultMessage<? extends R> placed(
      CommandResultMessage<? extends R> result, UnitOfWork<?> work) {
    Stored stored = work == null ? null : work.getResource(PostgresEventStorageEngine.STORED);
    return stored == null || result.isExceptional()
        ? result
        : shown(result, stored.last()).andMetaData(Map.of(POSITION, stored.last()));
  }

  @SuppressWarnings("unchecked")
  private static <R> CommandResultMessage<? extends R> shown(
      CommandResultMessage<? extends R> result, long position) {
    return result.getPayload() instanceof Positioned<?> answer
        ? new GenericCommandResultMessage<>((R) answer.at(position), result.getMetaData())
        : result;
  }
}
