package deviation.api.report;

import deviation.api.http.DottedFields;
import deviation.api.http.Fault;
import deviation.api.http.Problem;
import deviation.api.http.ProblemType;
import deviation.api.http.RecordReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The first row of an import's table: the body's names with dots. */
final class CsvHeader {

  private CsvHeader() {}

  /**
   * The names, when they are the body's.
   *
   * @throws Problem INVALID_REQUEST with every column that is unknown, repeated or missing
   */
  static List<String> names(Stream<String> columns) {
    var names = columns.map(String::strip).toList();
    if (names.size() == 1 && names.getFirst().matches(".*\\t.*")) {
      throw new Problem(ProblemType.INVALID_REQUEST, List.of(Fault.of("", "separator")));
    }
    var faults = new ArrayList<Fault>();
    var seen = new HashSet<String>();
    for (var name : names) {
      if (!DottedFields.names(name, ReportBody.class)) {
        faults.add(fault(name, "unknown-column"));
      } else if (!seen.add(name)) {
        faults.add(fault(name, "repeated-column"));
      }
    }
    faults.addAll(missing(seen));
    if (!faults.isEmpty()) {
      throw new Problem(ProblemType.INVALID_REQUEST, faults);
    }
    return names;
  }

  /** What the body's reader misses in a body with just these fields. */
  private static List<Fault> missing(Set<String> names) {
    var fields = names.stream().collect(Collectors.toMap(Function.identity(), _ -> List.of("x")));
    try {
      RecordReader.read(DottedFields.tree(fields, ReportBody.class), ReportBody.class);
      return List.of();
    } catch (Problem problem) {
      return problem.faults().stream()
          .filter(fault -> fault.code().equals("required") || fault.code().equals("shape"))
          .map(fault -> Fault.of(fault.pointer(), "missing-column"))
          .toList();
    }
  }

  private static Fault fault(String name, String code) {
    return Fault.of("/" + name.replace('.', '/'), code);
  }
}
