package deviation.ops;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A connection that sends whatever a test writes, HTTP or not. */
public final class RawHttp implements Closeable {

  private static final int PATIENCE_MILLIS = 60_000;

  private final Socket socket;

  public RawHttp(String url) {
    var at = URI.create(url);
    try {
      socket = new Socket(at.getHost(), at.getPort());
      socket.setSoTimeout(PATIENCE_MILLIS);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Sends all of it and gives the whole answer, headers too, until the server closes. */
  public static String answer(String url, String request) {
    try (var connection = new RawHttp(url)) {
      connection.send(request);
      return connection.answer();
    }
  }

  public void send(String text) {
    try {
      socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Whether anything came back yet. */
  public boolean answered() {
    try {
      return socket.getInputStream().available() > 0;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  public String answer() {
    var all = new ByteArrayOutputStream();
    try {
      socket.getInputStream().transferTo(all);
    } catch (SocketException _) {
      // Closed with bytes of ours unread: what came before counts.
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return all.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
