package deviation.bench.rebuild;

import deviation.bench.harness.Bed;
import deviation.bench.harness.Calls;
import deviation.bench.harness.Child;
import deviation.bench.harness.Row;
import deviation.bench.harness.Service;
import deviation.bench.harness.Table;
import deviation.ops.eventstore.PostgresLog;
import deviation.ops.verify.Verify;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** {@code ops/verify} on the log itself, and on the feed kept as a file. */
public final class VerifyRow implements Row {

  private static final JsonFactory JSON = new JsonFactory();
  private static final int PAGE = 1_000;
  private static final double LEAST = 100_000;

  @Override
  public String name() {
    return "verify";
  }

  @Override
  public void measure(Bed bed, Table table) throws Exception {
    var database = bed.empty("bench_verify");
    var service = Service.start(bed, database, true);
    service.pauseReadModels();
    Seed.grow(service.bean(PostgresLog.class), bed.extent().events());
    var export = Files.createDirectories(bed.folder("verify")).resolve("feed.ndjson");
    export(service.url(), export);
    measure("verify, the log, events/s", table, "--postgres", Bed.url(database));
    measure("verify, the feed as a file, events/s", table, "--export", export.toString());
  }

  private static void measure(String what, Table table, String... arguments) throws IOException {
    var flags = List.of("-Xmx256m", "-XX:+UseSerialGC", "-Duser.timezone=UTC");
    try (var verify = Child.start(flags, Verify.class.getName(), List.of(arguments))) {
      var said = verify.await("The chain fits:");
      var rate = Double.parseDouble(said.replaceFirst(".* (\\d+) events/s.*", "$1"));
      table.atMost(
          what,
          String.format(Locale.ROOT, "%.0fk", rate / 1000),
          rate >= LEAST,
          ">= 100k",
          "(%s)".formatted(said.replaceFirst(" s, .*", " s").strip()));
    }
  }

  /** Each item as it came, one a line. */
  private static void export(String url, Path file) throws IOException, InterruptedException {
    var calls = new Calls("auditor");
    try (var out = Files.newOutputStream(file)) {
      var offset = 0L;
      for (var items = PAGE; items == PAGE; offset += items) {
        var feed = "/deviations/v1/events?offset=%d&limit=%d".formatted(offset, PAGE);
        var answer = calls.get(URI.create(url + feed));
        if (answer.status() != 200) {
          throw new IllegalStateException(feed + " answered " + answer.status());
        }
        var page = answer.body().getBytes(StandardCharsets.UTF_8);
        items = 0;
        try (var parser = JSON.createParser(ObjectReadContext.empty(), page)) {
          while (parser.nextToken() != JsonToken.START_ARRAY) {}
          while (parser.nextToken() == JsonToken.START_OBJECT) {
            var start = (int) parser.currentTokenLocation().getByteOffset();
            parser.skipChildren();
            out.write(page, start, (int) parser.currentLocation().getByteOffset() - start);
            out.write('\n');
            items++;
          }
        }
      }
    }
  }
}
