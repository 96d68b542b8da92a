package deviation.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each requirement of ASVS 5.0 at levels 1 and 2 has its row, and each row its test or reason. */
class SecurityTableTest {

  private static final Path ROOT = Path.of(System.getProperty("user.dir")).getParent();
  private static final Pattern ROW =
      Pattern.compile("\\| (\\d+)\\.(\\d+)\\.(\\d+) \\| (.+?) \\| (.+?) \\|");
  private static final Pattern TEST = Pattern.compile("`([A-Za-z]+Test)`");
  private static final Pattern REASON =
      Pattern.compile("(later: issue \\d+|front|issuer|operator|absent|words|short)");

  /** Of the standard, by chapter; levels 1 and 2. */
  private static final Map<Integer, Long> REQUIREMENTS =
      Map.ofEntries(
          Map.entry(1, 27L),
          Map.entry(2, 11L),
          Map.entry(3, 19L),
          Map.entry(4, 10L),
          Map.entry(5, 9L),
          Map.entry(6, 35L),
          Map.entry(7, 18L),
          Map.entry(8, 7L),
          Map.entry(9, 7L),
          Map.entry(10, 29L),
          Map.entry(11, 14L),
          Map.entry(12, 9L),
          Map.entry(13, 13L),
          Map.entry(14, 9L),
          Map.entry(15, 13L),
          Map.entry(16, 16L),
          Map.entry(17, 7L));

  private record Row(int chapter, String number, String here, String held) {}

  @Test
  void eachRequirementHasOneRow() throws IOException {
    var rows = rows();
    assertThat(rows.stream().map(Row::number)).doesNotHaveDuplicates();
    Map<Integer, Long> found =
        rows.stream().collect(Collectors.groupingBy(Row::chapter, Collectors.counting()));
    assertThat(found).isEqualTo(REQUIREMENTS);
  }

  @Test
  void eachRowNamesTestsThatExistOrAReason() throws IOException {
    var tests = tests();
    for (var row : rows()) {
      var rest = row.held();
      var named = TEST.matcher(rest).results().map(found -> found.group(1)).toList();
      assertThat(tests).as(row.number()).containsAll(named);
      for (var part : TEST.matcher(rest).replaceAll("").split("[, ]*;[, ]*|, ")) {
        if (!part.isBlank()) {
          assertThat(part.strip()).as(row.number()).matches(REASON);
        }
      }
    }
  }

  private static List<Row> rows() throws IOException {
    var table = Files.readString(ROOT.resolve("ops/decisions/asvs.md"));
    return ROW.matcher(table)
        .results()
        .map(
            row ->
                new Row(
                    Integer.parseInt(row.group(1)),
                    row.group(1) + "." + row.group(2) + "." + row.group(3),
                    row.group(4),
                    row.group(5)))
        .toList();
  }

  private static Set<String> tests() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("Test.java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .collect(Collectors.toSet());
    }
  }
}
