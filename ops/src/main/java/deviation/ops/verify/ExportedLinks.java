package deviation.ops.verify;

import deviation.ops.eventstore.Link;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** The feed's items as NDJSON, one a line. */
record ExportedLinks(Path file) implements Links {

  @Override
  public Optional<Misfit> forEach(Function<Link, Optional<Misfit>> step) throws IOException {
    try (var lines = Files.newBufferedReader(file)) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          var item = ExportedItem.read(line.getBytes(StandardCharsets.UTF_8));
          var misfit = step.apply(item.link()).or(item::misfit);
          if (misfit.isPresent()) {
            return misfit;
          }
        }
      }
      return Optional.empty();
    }
  }
}
