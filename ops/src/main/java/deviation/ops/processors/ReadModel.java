package deviation.ops.processors;

import deviation.projections.ReadModelTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.lifecycle.Lifecycle;
import org.axonframework.lifecycle.Phase;
import org.axonframework.messaging.MessageHandlerInterceptor;

/**
 * The processor of a read model: one loop for the generation that answers, one for the one that is
 * being built.
 */
final class ReadModel implements EventProcessor, Lifecycle {

  private static final long STOP_MILLIS = 10_000;

  private final ReadModelTable table;
  private final Feed feed;
  private final Progress live;
  private final Progress building;
  private final List<Loop> loops = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();

  ReadModel(ReadModelTable table, Feed feed, Waiting waiting) {
    this.table = table;
    this.feed = feed;
    this.live = new Progress(table.name(), waiting::wake);
    this.building = new Progress(table.name() + " (rebuild)", waiting::wake);
  }

  /**
   * Sees to it that there is something to answer from: at an empty log at once, else as soon as it
   * is built.
   */
  void ensure() {
    if (feed.positions.find(table.name(), table.version(), State.LIVE).isEmpty()) {
      feed.begin(table);
      if (feed.log.head().position() == 0) {
        feed.positions
            .find(table.name(), table.version(), State.BUILDING)
            .ifPresent(this::published);
      }
    }
    live.found(feed.positions.find(table.name(), table.version(), State.LIVE).orElse(null));
  }

  /** Takes over at once what was changed in the tables, and goes on. */
  void look() {
    live.found(feed.positions.find(table.name(), table.version(), State.LIVE).orElse(null));
    building.found(feed.positions.find(table.name(), table.version(), State.BUILDING).orElse(null));
    synchronized (loops) {
      loops.forEach(Loop::look);
    }
  }

  /** Builds it anew beside the one that answers; nothing when that is under way. */
  void rebuild() {
    feed.begin(table);
  }

  void wake() {
    synchronized (loops) {
      loops.forEach(Loop::wake);
    }
  }

  private boolean published(Generation built) {
    if (built.letters() > 0 || !feed.publication.publish(table, built)) {
      return false;
    }
    look();
    return true;
  }

  /** Axon starts and stops what asks for it. */
  @Override
  public void registerLifecycleHandlers(LifecycleRegistry lifecycle) {
    Runnable start = this::start;
    Runnable stop = this::shutDown;
    lifecycle.onStart(Phase.INBOUND_EVENT_CONNECTORS, start);
    lifecycle.onShutdown(Phase.INBOUND_EVENT_CONNECTORS, stop);
  }

  @Override
  public void start() {
    synchronized (loops) {
      if (loops.isEmpty()) {
        start(State.LIVE, _ -> false, live);
        start(State.BUILDING, this::published, building);
      }
    }
  }

  /**
   * On a platform thread: a rebuild computes for minutes, and a virtual thread would keep its
   * carrier from the requests.
   */
  private void start(State state, Predicate<Generation> atHead, Progress progress) {
    var loop =
        new Loop(table, state, feed.pages(state), feed.positions, feed.folding, atHead, progress);
    loops.add(loop);
    threads.add(Thread.ofPlatform().daemon().name(table.name() + "-" + state.name()).start(loop));
  }

  @Override
  public void shutDown() {
    synchronized (loops) {
      loops.forEach(Loop::stop);
      threads.forEach(ReadModel::join);
      loops.clear();
      threads.clear();
    }
  }

  /** Never interrupts: that would cut a connection in the middle of a commit. */
  private static void join(Thread thread) {
    try {
      thread.join(STOP_MILLIS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  ReadModelTable table() {
    return table;
  }

  Progress live() {
    return live;
  }

  Progress building() {
    return building;
  }

  /** The last event that its answers show; -1 when it doesn't answer yet. */
  long position() {
    return live.generation().map(Generation::position).orElse(-1L);
  }

  /** Whether events are missing from its answers. */
  boolean incomplete() {
    return live.generation().stream().anyMatch(generation -> generation.letters() > 0);
  }

  @Override
  public String getName() {
    return table.name();
  }

  @Override
  public boolean isRunning() {
    synchronized (loops) {
      return !loops.isEmpty();
    }
  }

  @Override
  public boolean isError() {
    return live.condition().kind() == Condition.Kind.STOPPED;
  }

  /** Events are folded in batches, not handled one by one: there is nothing to intercept. */
  @Override
  public Registration registerHandlerInterceptor(
      MessageHandlerInterceptor<? super EventMessage<?>> interceptor) {
    return () -> false;
  }

  @Override
  public List<MessageHandlerInterceptor<? super EventMessage<?>>> getHandlerInterceptors() {
    return List.of();
  }
}
