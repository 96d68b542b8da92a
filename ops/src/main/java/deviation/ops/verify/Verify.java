package deviation.ops.verify;

import deviation.ops.embedded.LogAccess;
import deviation.ops.embedded.StartRefused;
import deviation.ops.eventstore.LogUnreadable;
import java.io.IOException;
import java.io.PrintStream;
import java.util.HexFormat;
import java.util.Optional;

/** Recomputes a log's chain; {@code ops/verify} starts it. */
public final class Verify {

  private static final int FITS = 0;
  private static final int MISFIT = 1;
  private static final int NOT_VERIFIED = 2;

  private Verify() {}

  public static void main(String[] args) throws Exception {
    System.exit(run(System.out, System.err, args));
  }

  /** The exit code. */
  static int run(PrintStream out, PrintStream err, String... args) throws Exception {
    if (args.length == 1 && args[0].equals("--help")) {
      out.println(VerifyOptions.HELP);
      return FITS;
    }
    var options = VerifyOptions.parse(args);
    if (options.isEmpty()) {
      err.println(VerifyOptions.HELP);
      return NOT_VERIFIED;
    }
    try {
      return verify(options.get(), out);
    } catch (StartRefused | LogUnreadable | IOException | IllegalArgumentException unreadable) {
      err.println("ops/verify: the log can't be read: " + unreadable.getMessage());
      return NOT_VERIFIED;
    }
  }

  private static int verify(VerifyOptions options, PrintStream out) throws Exception {
    return switch (options.from()) {
      case VerifyOptions.From.Export(var file) ->
          verify(new ExportedLinks(file), options.head(), out);
      case VerifyOptions.From.Postgres(var url) -> {
        try (var access = LogAccess.external(url)) {
          yield verify(new StoredLinks(access.source()), options.head(), out);
        }
      }
      case VerifyOptions.From.Data(var folder, var keys) -> {
        try (var access = LogAccess.ofFolder(folder, keys)) {
          yield verify(new StoredLinks(access.source()), options.head(), out);
        }
      }
    };
  }

  private static int verify(Links links, Optional<KnownHead> head, PrintStream out)
      throws Exception {
    var chain = new Chain(head);
    var start = System.nanoTime();
    var misfit = links.forEach(chain::next).or(chain::end);
    var seconds = (System.nanoTime() - start) / 1e9;
    if (misfit.isPresent()) {
      out.println("The chain breaks: " + misfit.get());
      return MISFIT;
    }
    out.printf(
        java.util.Locale.ROOT,
        "The chain fits: %d events in %.1f s, %.0f events/s. Head: %d:%s%n",
        chain.position(),
        seconds,
        chain.position() / seconds,
        chain.position(),
        HexFormat.of().formatHex(chain.hash()));
    return FITS;
  }
}
