package deviation.ops.verify;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;

/** What stands on the command line. */
record VerifyOptions(From from, Optional<KnownHead> head) {

  static final String HELP =
      """
      Usage: ops/verify (--data DIR | --postgres URL | --export FILE) [--head POSITION:HASH]
        --data DIR            an instance's folder, whether it runs or not
        --keys DIR            its keys, where they aren't in DIR/keys
        --postgres URL        a PostgreSQL, as a role that may read the log
        --export FILE         items of the feed, one a line
        --head POSITION:HASH  the log must hold that position with that hash, as the feed's head,
                              DIR/heads.ndjson or a publication gave it: so a truncated log is noticed
      Recomputes the hash of every event. Exit code 0: all fit. 1: one doesn't, the first is named.
      2: wrong usage, or the log can't be read.\
      """;

  private static final Set<String> SOURCES = Set.of("--data", "--postgres", "--export");

  /** Which log. */
  sealed interface From {
    record Data(Path folder, Optional<Path> keys) implements From {}

    record Postgres(String url) implements From {}

    record Export(Path file) implements From {}
  }

  /** Empty when that is no way to call it. */
  static Optional<VerifyOptions> parse(String... args) {
    var given = new HashMap<String, String>();
    for (int i = 0; i < args.length; i += 2) {
      var known = SOURCES.contains(args[i]) || Set.of("--keys", "--head").contains(args[i]);
      if (!known || i + 1 == args.length || given.put(args[i], args[i + 1]) != null) {
        return Optional.empty();
      }
    }
    var head = Optional.ofNullable(given.get("--head"));
    var known = head.flatMap(KnownHead::read);
    var sources = given.keySet().stream().filter(SOURCES::contains).toList();
    if (head.isPresent() != known.isPresent()
        || sources.size() != 1
        || given.containsKey("--keys") && !given.containsKey("--data")) {
      return Optional.empty();
    }
    var value = given.get(sources.getFirst());
    var keys = Optional.ofNullable(given.get("--keys")).map(Path::of);
    return Optional.of(
        new VerifyOptions(
            switch (sources.getFirst()) {
              case "--data" -> new From.Data(Path.of(value), keys);
              case "--postgres" -> new From.Postgres(value);
              case String _ -> new From.Export(Path.of(value));
            },
            known));
  }
}
