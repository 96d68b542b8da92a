package deviation.bench.report;

import deviation.bench.Bench;
import deviation.bench.harness.Bed;
import deviation.bench.harness.Child;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/**
 * The bench once more, in a process whose gate finds nothing: the service has no switch for it, so
 * its class is another one there. A server of its own, too.
 */
final class Ungated {

  private static final String GATE = "deviation/domain/screening/Screening.java";
  private static final String FINDS_NOTHING =
      """
      package deviation.domain.screening;

      public final class Screening {
        public static java.util.List<deviation.api.screening.Finding> findings(
            deviation.api.common.Text text) {
          return java.util.List.of();
        }

        public static java.util.Map<String, java.util.List<deviation.api.screening.Finding>>
            findings(java.util.Map<String, deviation.api.common.Text> texts) {
          return java.util.Map.of();
        }
      }
      """;

  private Ungated() {}

  /** The whole line of the table that begins so. */
  static String relaunched(Bed bed, String row, String measure) throws IOException {
    var folder = bed.folder("ungated");
    var path = System.getProperty("java.class.path");
    var arguments = new ArrayList<>(List.of(folder + "/server", Bench.UNGATED, "--only", row));
    if (bed.extent().quick()) {
      arguments.add("--short");
    }
    try (var child =
        Child.start(
            List.of("-Xmx1g", "-XX:+UseSerialGC", "-Duser.timezone=UTC"),
            compiled(folder.resolve("classes"), path) + File.pathSeparator + path,
            Bench.class.getName(),
            arguments)) {
      return measure + child.await(measure);
    }
  }

  private static Path compiled(Path folder, String classpath) throws IOException {
    var source = folder.resolve(GATE);
    Files.createDirectories(source.getParent());
    Files.writeString(source, FINDS_NOTHING);
    var failed =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-d", folder.toString(), "-cp", classpath, source.toString());
    if (failed != 0) {
      throw new IllegalStateException("the gate that finds nothing did not compile");
    }
    return folder;
  }
}
