package deviation.ops.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** Where a running instance is found; it exists while the service answers. */
record InstanceFile(Path path) implements AutoCloseable {

  /** {@code postgresPort} is 0 with an external server. */
  void write(String url, int port, int managementPort, int postgresPort, Instant startedAt)
      throws IOException {
    Folders.writeAtomically(
        path,
        """
        {"url":"%s","port":%d,"managementPort":%d,"postgresPort":%d,"pid":%d,"startedAt":"%s"}
        """
            .formatted(
                url, port, managementPort, postgresPort, ProcessHandle.current().pid(), startedAt));
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
  }
}
