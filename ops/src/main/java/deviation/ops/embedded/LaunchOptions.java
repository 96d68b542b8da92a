package deviation.ops.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands on the command line; of an option given twice the last one counts.
 *
 * @param port 0 to 65535, 0 for any free one
 * @param managementPort 0 to 65535, 0 for any free one
 * @param postgres an external server's URL; empty for the embedded one
 * @param keys a folder shared by several nodes; empty for {@code keys} in the data folder
 * @param config a file of Spring properties; empty for a demonstration
 */
public record LaunchOptions(
    int port,
    int managementPort,
    String host,
    Path data,
    Optional<Path> keys,
    Optional<String> postgres,
    Optional<Path> config,
    boolean empty,
    boolean help) {

  static final String HELP =
      """
      Usage: ops/run [options]
        --port N             the service's port (default 8080; 0 for any free one)
        --host ADDRESS       the address it listens on (default 127.0.0.1)
        --management-port N  the operator's port (default: any free one)
        --data DIR           where data, keys and logs lie (default: data in the project)
        --keys DIR           keys and passwords shared by several nodes (default: DIR/keys)
        --postgres URL       an external PostgreSQL, as its owner, instead of the embedded one
        --config FILE        properties of a service that is no demonstration: its issuer,
                             public URL and so on (README); without it, demo people and reports
        --empty              no demo reports
        --help               this text\
      """;

  private static final Set<String> WITH_VALUE =
      Set.of("--port", "--host", "--management-port", "--data", "--keys", "--postgres", "--config");
  private static final Set<String> ALONE = Set.of("--empty", "--help");

  /**
   * @throws StartRefused on an unknown option, a missing or a malformed value
   */
  public static LaunchOptions parse(String... args) {
    var given = new HashMap<String, String>();
    for (int i = 0; i < args.length; i++) {
      int equals = args[i].indexOf('=');
      String option = equals < 0 ? args[i] : args[i].substring(0, equals);
      if (WITH_VALUE.contains(option)) {
        String value =
            equals >= 0 ? args[i].substring(equals + 1) : ++i < args.length ? args[i] : "";
        if (value.isBlank() || value.startsWith("--")) {
          throw StartRefused.wrongOption(option + " needs a value");
        }
        given.put(option, value);
      } else if (ALONE.contains(args[i])) {
        given.put(args[i], "");
      } else {
        throw StartRefused.wrongOption("unknown option " + args[i]);
      }
    }
    return new LaunchOptions(
        port(given, "--port", 8080),
        port(given, "--management-port", 0),
        given.getOrDefault("--host", "127.0.0.1"),
        Path.of(given.getOrDefault("--data", "data")),
        Optional.ofNullable(given.get("--keys")).map(Path::of),
        Optional.ofNullable(given.get("--postgres")),
        Optional.ofNullable(given.get("--config")).map(LaunchOptions::readable),
        given.containsKey("--empty"),
        given.containsKey("--help"));
  }

  /** Whether demo people may sign in. */
  public boolean isDemo() {
    return config.isEmpty();
  }

  private static Path readable(String name) {
    var file = Path.of(name).toAbsolutePath();
    if (!Files.isReadable(file)) {
      throw StartRefused.wrongOption("--config names a file that can't be read: " + name);
    }
    return file;
  }

  private static int port(Map<String, String> given, String option, int otherwise) {
    String value = given.getOrDefault(option, Integer.toString(otherwise));
    if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) > 65535) {
      throw StartRefused.wrongOption(option + " takes a number from 0 to 65535, not " + value);
    }
    return Integer.parseInt(value);
  }
}
