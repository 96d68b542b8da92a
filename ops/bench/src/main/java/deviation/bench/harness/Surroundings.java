package deviation.bench.harness;

import deviation.ops.embedded.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.boot.SpringBootVersion;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a figure depends on, printed above it. */
public final class Surroundings {

  private static final List<String> DURABLE =
      List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums");
  private static final List<String> TOLD =
      List.of("wal_sync_method", "shared_buffers", "max_wal_size", "jit", "max_connections");

  private Surroundings() {}

  /**
   * @throws IllegalStateException where a power cut could take what was acknowledged
   */
  public static void print(Database database) throws IOException {
    var sql = JdbcClient.create(database.owner().at(database.jdbcUrl()));
    for (var name : DURABLE) {
      if (setting(sql, name).equals("off")) {
        throw new IllegalStateException("no figures with " + name + " = off");
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s, %d cores, %d MB memory, load before the run %s%n",
        line("/proc/cpuinfo", "model name"),
        Runtime.getRuntime().availableProcessors(),
        Long.parseLong(line("/proc/meminfo", "MemTotal").replaceAll("\\D", "")) / 1024,
        load());
    System.out.printf(
        "Java %s, Spring Boot %s, Axon %s, PostgreSQL %s%n",
        Runtime.version(),
        SpringBootVersion.getVersion(),
        EventStorageEngine.class.getPackage().getImplementationVersion(),
        setting(sql, "server_version"));
    DURABLE.forEach(name -> System.out.print(name + "=" + setting(sql, name) + " "));
    TOLD.forEach(name -> System.out.print(name + "=" + setting(sql, name) + " "));
    System.out.println();
  }

  /** The machine's, others' included, over the last 1, 5 and 15 minutes. */
  public static String load() throws IOException {
    return Files.readString(Path.of("/proc/loadavg")).replaceAll(" \\S+ \\S+\\s*$", "");
  }

  private static String setting(JdbcClient sql, String name) {
    return sql.sql("SELECT current_setting(?)").param(name).query(String.class).single();
  }

  private static String line(String file, String name) throws IOException {
    try (var lines = Files.lines(Path.of(file))) {
      return lines
          .filter(line -> line.startsWith(name))
          .map(line -> line.replaceFirst("^[^:]*:\\s*", ""))
          .findFirst()
          .orElse("?");
    }
  }
}
