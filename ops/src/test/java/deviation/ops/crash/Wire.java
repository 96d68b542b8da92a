package deviation.ops.crash;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntSupplier;

/** A node's way to PostgreSQL, which can be cut and can stand still. */
final class Wire implements AutoCloseable {

  private static final long MILLI = 1_000_000;

  private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final IntSupplier port;
  private volatile boolean stalled;
  private volatile boolean deaf;

  /**
   * @param port where PostgreSQL answers now
   */
  Wire(IntSupplier port) throws IOException {
    this.port = port;
    Thread.ofPlatform().daemon().name("wire").start(this::accept);
  }

  int port() {
    return server.getLocalPort();
  }

  /** Statements still arrive for so long, their answers don't; then every connection is gone. */
  void cut(long millis) throws IOException {
    deaf = true;
    LockSupport.parkNanos(millis * MILLI);
    closeAll();
    deaf = false;
  }

  /** Nothing moves for so long, new connections neither; then all of it does. */
  void stall(long millis) {
    stalled = true;
    LockSupport.parkNanos(millis * MILLI);
    stalled = false;
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        var client = server.accept();
        Thread.ofVirtual().start(() -> connect(client));
      } catch (IOException _) {
        // Closed.
      }
    }
  }

  private void connect(Socket client) {
    try {
      awaitFlow();
      var backend = new Socket(InetAddress.getLoopbackAddress(), port.getAsInt());
      open.add(client);
      open.add(backend);
      Thread.ofVirtual().start(() -> pump(client, backend, false));
      pump(backend, client, true);
    } catch (IOException refused) {
      close(client);
    }
  }

  private void pump(Socket from, Socket to, boolean answers) {
    try (from;
        to) {
      var buffer = new byte[1 << 16];
      for (int n; (n = from.getInputStream().read(buffer)) > 0; ) {
        awaitFlow();
        if (!answers || !deaf) {
          to.getOutputStream().write(buffer, 0, n);
        }
      }
    } catch (IOException _) {
      // The other side is gone.
    } finally {
      open.remove(from);
      open.remove(to);
    }
  }

  private void awaitFlow() {
    while (stalled) {
      LockSupport.parkNanos(MILLI);
    }
  }

  private void closeAll() {
    open.forEach(Wire::close);
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException _) {
      // It is gone already.
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    closeAll();
  }
}
