package deviation.ops.processors;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A read model's definition, taken apart: a rebuild fills tables that have their keys alone, and
 * makes the other indexes, which only answers need, when it is done.
 *
 * @param tables the statements that make tables
 * @param indexes one statement each
 */
record Ddl(List<String> tables, List<String> indexes) {

  private static final String INDEX = "(?is)CREATE (UNIQUE )?INDEX .*";

  /** Reads statements that end with a semicolon; a comment is a line of its own. */
  static Ddl read(String written) {
    var code =
        written
            .lines()
            .filter(line -> !line.strip().startsWith("--"))
            .collect(Collectors.joining("\n"));
    var statements =
        Arrays.stream(code.split(";")).map(String::strip).filter(one -> !one.isEmpty()).toList();
    return new Ddl(
        statements.stream().filter(one -> !one.matches(INDEX)).toList(),
        statements.stream().filter(one -> one.matches(INDEX)).toList());
  }
}
