package deviation.ops.access.issuer;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Keycloak in a process of its own, on loopback, with the realm beside this class. */
final class Keycloak implements AutoCloseable {

  private static final Duration START = Duration.ofMinutes(5);

  private final int port;
  private Process process;

  Keycloak() {
    this.port = freePort();
  }

  static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  String realm() {
    return "http://127.0.0.1:" + port + "/realms/vastra";
  }

  /** Returns when it answers. */
  void start(Path folder) throws IOException, InterruptedException {
    var home = home();
    var imports = Files.createDirectories(home.resolve("data/import"));
    try (var realm = Keycloak.class.getResourceAsStream("realm.json")) {
      Files.write(imports.resolve("vastra-realm.json"), realm.readAllBytes());
    }
    var log = folder.resolve("keycloak.log").toFile();
    var command =
        new ProcessBuilder(
            "bash",
            home.resolve("bin/kc.sh").toString(),
            "start-dev",
            "--import-realm",
            "--db=dev-mem",
            "--cache=local",
            "--http-host=127.0.0.1",
            "--http-port=" + port);
    command.environment().put("JAVA_HOME", System.getProperty("java.home"));
    command.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
    process = command.redirectErrorStream(true).redirectOutput(log).start();
    var deadline = Instant.now().plus(START);
    while (!answers()) {
      if (!process.isAlive() || Instant.now().isAfter(deadline)) {
        throw new IllegalStateException("Keycloak did not start:\n" + tail(log));
      }
      Thread.sleep(200);
    }
  }

  private static Path home() throws IOException {
    try (var found = Files.list(Path.of("target", "keycloak"))) {
      return found.filter(Files::isDirectory).findFirst().orElseThrow().toAbsolutePath();
    }
  }

  private boolean answers() {
    try (var client = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(URI.create(realm() + "/.well-known/openid-configuration"));
      return client.send(request.build(), BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException | InterruptedException notYet) {
      return false;
    }
  }

  private static String tail(File log) throws IOException {
    var all = Files.readString(log.toPath());
    return all.substring(Math.max(0, all.length() - 2_000));
  }

  @Override
  public void close() {
    if (process != null) {
      // The script has replaced itself by Java.
      process.destroyForcibly().onExit().join();
    }
  }
}
