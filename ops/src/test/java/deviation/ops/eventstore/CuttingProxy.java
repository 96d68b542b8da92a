package deviation.ops.eventstore;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A way to PostgreSQL that can fail between a statement and its answer. */
final class CuttingProxy implements AutoCloseable {

  private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final AtomicInteger cuts = new AtomicInteger();
  private final String url;
  private final int port;
  private volatile boolean cut;
  private volatile boolean stayAway;
  private volatile boolean away;

  CuttingProxy(String jdbcUrl) throws IOException {
    port = URI.create(jdbcUrl.substring("jdbc:".length())).getPort();
    url = jdbcUrl.replace(":" + port + "/", ":" + server.getLocalPort() + "/");
    Thread.ofVirtual().start(this::accept);
  }

  String url() {
    return url;
  }

  int cuts() {
    return cuts.get();
  }

  /** Lets the next statement through and loses its answer. */
  void cutNextAnswer() {
    cut = true;
  }

  void cutNextAnswerAndStayAway() {
    stayAway = true;
    cut = true;
  }

  void comeBack() {
    away = false;
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        var client = server.accept();
        if (away) {
          client.close();
          continue;
        }
        var backend = new Socket(InetAddress.getLoopbackAddress(), port);
        open.add(client);
        open.add(backend);
        Thread.ofVirtual().start(() -> pump(client, backend, false));
        Thread.ofVirtual().start(() -> pump(backend, client, true));
      } catch (IOException _) {
        // Closed.
      }
    }
  }

  private void pump(Socket from, Socket to, boolean answers) {
    try (from;
        to) {
      var buffer = new byte[1 << 16];
      for (int n; (n = from.getInputStream().read(buffer)) > 0; ) {
        if (answers && cut) {
          cut = false;
          away = stayAway;
          cuts.incrementAndGet();
          if (away) {
            closeAll();
          }
          return;
        }
        to.getOutputStream().write(buffer, 0, n);
      }
    } catch (IOException _) {
      // The other side is gone.
    }
  }

  private void closeAll() throws IOException {
    for (var socket : open) {
      socket.close();
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    closeAll();
  }
}
