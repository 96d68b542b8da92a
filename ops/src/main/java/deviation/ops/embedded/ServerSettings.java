package deviation.ops.embedded;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Settings given on the server's command line, where no file in the cluster can override them. */
record ServerSettings(Map<String, String> values) {

  static final ServerSettings SHIPPED =
      new ServerSettings(
          Map.ofEntries(
              Map.entry("listen_addresses", "127.0.0.1"),
              Map.entry("unix_socket_directories", ""),
              Map.entry("shared_buffers", "512MB"),
              Map.entry("max_wal_size", "4GB"),
              Map.entry("jit", "off"),
              Map.entry("fsync", "on"),
              Map.entry("synchronous_commit", "on"),
              Map.entry("full_page_writes", "on"),
              Map.entry("password_encryption", "scram-sha-256"),
              Map.entry("timezone", "UTC"),
              Map.entry("log_timezone", "UTC"),
              Map.entry("log_checkpoints", "off"),
              // A row's values must not reach the log with a failing statement.
              Map.entry("log_error_verbosity", "terse"),
              Map.entry("log_parameter_max_length_on_error", "0"),
              Map.entry("log_min_error_statement", "panic")));

  ServerSettings with(String name, String value) {
    var changed = new TreeMap<>(values);
    changed.put(name, value);
    return new ServerSettings(changed);
  }

  List<String> arguments() {
    return new TreeMap<>(values)
        .entrySet().stream()
            .flatMap(e -> List.of("-c", e.getKey() + "=" + e.getValue()).stream())
            .toList();
  }
}
