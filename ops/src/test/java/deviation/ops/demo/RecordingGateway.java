package deviation.ops.demo;

import deviation.api.common.Refused;
import deviation.api.report.ReportCommand.FileReport;
import deviation.api.report.ReportRefusal;
import deviation.api.report.ReportRefusal.NotNow;
import deviation.api.report.ReportStatus;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.modelling.command.AggregateStreamCreationException;

/** Takes each command once, as the log does, and can lose its power. */
final class RecordingGateway implements CommandGateway {

  private final LinkedHashSet<Object> accepted = new LinkedHashSet<>();
  private Optional<ReportRefusal> refusal = Optional.empty();
  private int breakAfter = Integer.MAX_VALUE;
  private int repeated;

  void breakAfter(int commands) {
    breakAfter = commands;
  }

  void refuse(ReportRefusal reason) {
    refusal = Optional.of(reason);
  }

  List<Object> accepted() {
    return new ArrayList<>(accepted);
  }

  int repeated() {
    return repeated;
  }

  @Override
  public <R> R sendAndWait(Object command) {
    refusal.ifPresent(RecordingGateway::refused);
    if (!accepted.add(command)) {
      repeated++;
      if (command instanceof FileReport) {
        throw new AggregateStreamCreationException("filed before", new IllegalStateException());
      }
      refused(new NotNow(ReportStatus.WITHDRAWN));
    }
    if (accepted.size() >= breakAfter) {
      // After the commit, before the loader hears of it.
      throw new IllegalStateException("the power is gone");
    }
    return null;
  }

  private static void refused(ReportRefusal reason) {
    throw new Refused(List.of(reason));
  }

  @Override
  public <C, R> void send(C command, CommandCallback<? super C, ? super R> callback) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <R> R sendAndWait(Object command, long timeout, TimeUnit unit) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <R> CompletableFuture<R> send(Object command) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Registration registerDispatchInterceptor(
      MessageDispatchInterceptor<? super CommandMessage<?>> interceptor) {
    throw new UnsupportedOperationException();
  }
}
