package deviation.ops.verify;

import deviation.ops.eventstore.Link;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** The feed's items as NDJSON, one a line; parsed by all cores while they are read and followed. */
record ExportedLinks(Path file) implements Links {

  private static final int LINES_AT_ONCE = 1_000;

  @Override
  public Optional<Misfit> forEach(Function<Link, Optional<Misfit>> step) throws IOException {
    try (var lines = new Lines(Files.newInputStream(file))) {
      var page = parsed(lines.page(LINES_AT_ONCE));
      while (true) {
        var next = parsed(lines.page(LINES_AT_ONCE));
        var now = page.join();
        if (now.isEmpty()) {
          return Optional.empty();
        }
        var misfit = followed(now, step);
        if (misfit.isPresent()) {
          return misfit;
        }
        page = next;
      }
    }
  }

  private static CompletableFuture<List<Line>> parsed(List<byte[]> lines) {
    return CompletableFuture.supplyAsync(() -> lines.parallelStream().map(Line::read).toList());
  }

  private static Optional<Misfit> followed(
      List<Line> lines, Function<Link, Optional<Misfit>> step) {
    for (var line : lines) {
      var misfit = step.apply(line.whole().link()).or(line::misfit);
      if (misfit.isPresent()) {
        return misfit;
      }
    }
    return Optional.empty();
  }

  /** What a line came to; what is wrong with it is told in its turn. */
  private record Line(ExportedItem item, Optional<Misfit> misfit, IllegalArgumentException broken) {

    static Line read(byte[] line) {
      try {
        var item = ExportedItem.read(line);
        return new Line(item, item.misfit(), null);
      } catch (IllegalArgumentException broken) {
        return new Line(null, Optional.empty(), broken);
      }
    }

    ExportedItem whole() {
      if (broken != null) {
        throw broken;
      }
      return item;
    }
  }
}
