package deviation.ops.crash;

import deviation.ops.embedded.OwnPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.springframework.util.FileSystemUtils;

/** Two nodes on one PostgreSQL, struck round after round, and the proof after each. */
final class Campaign implements AutoCloseable {

  private static final int NODES = 2;
  private static final int CALLERS = 16;
  private static final int AFTERWARDS = 20;
  private static final long RANGE = 1_000_000;
  private static final Duration ROUND = Duration.ofMinutes(3);

  private final Plan plan;
  private final Consumer<String> out;
  private final Random random;
  private final Path folder = Files.createTempDirectory("deviation-crash-");
  private final OwnPostgres server;
  private final List<Wire> wires = new ArrayList<>();
  private final List<NodeProcess> nodes = new ArrayList<>();
  private final Faults faults;
  private final Proof proof;
  private final Tally tally = new Tally();
  private long next = 1;
  private boolean whole;
  private boolean closed;

  Campaign(Plan plan, Consumer<String> out) throws Exception {
    this.plan = plan;
    this.out = out;
    this.random = new Random(plan.seed());
    this.server = new OwnPostgres(folder.resolve("server"));
    this.proof = new Proof(server::owner);
    this.faults = new Faults(server, wires, random);
    // Ctrl-C leaves no process behind.
    Runtime.getRuntime().addShutdownHook(new Thread(this::closeAtExit));
    try {
      for (var i = 0; i < NODES; i++) {
        wires.add(new Wire(server::port));
        nodes.add(start(i));
      }
      for (var node : nodes) {
        node.awaitReady();
      }
    } catch (Exception failure) {
      close();
      throw failure;
    }
  }

  /** The table of it all, when every round is over. */
  Tally run() throws Exception {
    out.accept(plan.toString());
    for (var kind : plan.kinds()) {
      for (var i = 0; i < plan.rounds(); i++) {
        round(kind);
      }
    }
    tally.close(proof);
    whole = tally.wrong().isEmpty();
    return tally;
  }

  private void round(Kind kind) throws Exception {
    var began = System.nanoTime();
    var round = new Round(kind);
    tally.add(round);
    file(round);
    for (var i = 0; i < NODES; i++) {
      if (!nodes.get(i).isAlive()) {
        nodes.set(i, start(i));
        nodes.get(i).awaitReady();
      }
    }
    round.proven(proof.look());
    out.accept(round.line(proof, Duration.ofNanos(System.nanoTime() - began)));
  }

  private void file(Round round) throws Exception {
    var ledger = round.ledger();
    var shared = round.kind() == Kind.TWO_NODES;
    var first = next;
    for (var node : nodes) {
      var end = shared ? first + plan.perRound() : next + RANGE;
      node.run(ledger, shared ? first : next, end, CALLERS);
      next = end;
    }
    if (!shared) {
      strike(round);
    } else {
      round.struck(1);
    }
    Patience.until(
        "every command is answered",
        ROUND,
        () -> nodes.stream().allMatch(node -> node.isDone() || !node.isAlive()));
  }

  private void strike(Round round) throws Exception {
    var ledger = round.ledger();
    var before = 1 + random.nextInt(plan.perRound() / 2);
    Patience.until(
        "appends before the fault", ROUND, () -> ledger.count(Answer.ACKNOWLEDGED) >= before);
    round.struck(faults.strike(round.kind(), nodes));
    var afterwards =
        nodes.stream()
            .filter(NodeProcess::isAlive)
            .map(node -> new Goal(node, node.acknowledged() + AFTERWARDS))
            .toList();
    Patience.until(
        "every node gets on after " + round.kind().told(),
        ROUND,
        () ->
            afterwards.stream().allMatch(Goal::reached)
                && ledger.count(Answer.ACKNOWLEDGED) >= plan.perRound());
    for (var goal : afterwards) {
      goal.node().stop();
    }
  }

  private NodeProcess start(int i) throws IOException {
    var url = server.urlBy(wires.get(i).port());
    return new NodeProcess(folder.resolve("node-" + i), server.keys(), url);
  }

  private void closeAtExit() {
    try {
      close();
    } catch (IOException failure) {
      System.err.println("while stopping: " + failure);
    }
  }

  /** Idempotent. */
  @Override
  public synchronized void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    for (var node : List.copyOf(nodes)) {
      node.close();
    }
    for (var wire : wires) {
      wire.close();
    }
    server.close();
    // What went wrong stands in the nodes' logs.
    if (whole) {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  /** A node, and how far it must get. */
  private record Goal(NodeProcess node, long acknowledged) {

    boolean reached() {
      if (!node.isAlive()) {
        throw new IllegalStateException("a node died by itself");
      }
      return node.acknowledged() >= acknowledged;
    }
  }
}
