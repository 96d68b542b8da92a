package deviation.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever adds a library writes it, with its licence, into the decision record about them. */
class ShippedJarsTest {

  private static final String RECORD = "ops/decisions/0007-shipped-libraries.md";

  /** Each may be passed on with Apache-2.0; EPL-2.0 as an unchanged library of its own. */
  private static final Set<String> ALLOWED =
      Set.of(
          "Apache-2.0",
          "MIT",
          "MIT-0",
          "0BSD",
          "BSD-2-Clause",
          "BSD-3-Clause",
          "EPL-2.0",
          "xpp",
          "Public Domain");

  private final List<ShippedJar> jars = ShippedJar.all();

  @Test
  void theRecordNamesEveryShippedLibraryAndNoOther() {
    System.out.println("Shipped libraries: " + jars.size());
    jars.forEach(jar -> System.out.println("  " + jar.name() + " " + jar.version()));
    assertThat(jars.stream().map(ShippedJar::name))
        .as(RECORD)
        .isEqualTo(recorded().keySet().stream().toList());
  }

  @Test
  void everyLicenceIsTheRecordedAndAnAllowedOne() {
    var recorded = recorded();
    assertThat(jars)
        .allSatisfy(
            jar -> {
              var licence = recorded.get(jar.name());
              assertThat(jar.licences()).as("licences of " + jar.name()).contains(licence);
              assertThat(ALLOWED).as(jar.name()).contains(licence);
            });
  }

  @Test
  void aLicenceThatIsNotOnTheListIsFound() {
    assertThat(ALLOWED).doesNotContain("AGPL-3.0-only", "GPL-2.0-only", "SSPL-1.0", "null");
    assertThat(jars).anySatisfy(jar -> assertThat(jar.licences()).contains("LGPL-2.1-only"));
  }

  /** Licence by library, of the rows {@code | group | artifact, artifact | licence |}. */
  private static TreeMap<String, String> recorded() {
    var found = new TreeMap<String, String>();
    for (var line : Sources.read(Sources.ROOT.resolve(RECORD)).lines().toList()) {
      var cells = line.split("\\s*\\|\\s*");
      if (cells.length == 4 && !cells[1].equals("group") && !cells[1].startsWith("---")) {
        Stream.of(cells[2].split(",\\s*"))
            .forEach(artifact -> found.put(cells[1] + ":" + artifact, cells[3]));
      }
    }
    return found;
  }
}
