package deviation.ops.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Figures of a quarter, a row each: whole ones, and those by the codes of a dimension. A figure
 * that the answer leaves open, for it is too small to be told, leaves its cell empty.
 */
final class Figures {

  private final List<Row> rows = new ArrayList<>();
  private final String quarter;
  private final Names names;

  Figures(String quarter, Names names) {
    this.quarter = quarter;
    this.names = names;
  }

  /**
   * @param code empty for a whole figure
   */
  record Row(String quarter, String figure, String code, String label, Long count) {}

  Figures whole(String figure, Long count) {
    rows.add(new Row(quarter, names.column(figure), "", "", count));
    return this;
  }

  Figures by(String dimension, Map<String, Long> counts, UnaryOperator<String> label) {
    new TreeMap<>(counts)
        .forEach(
            (code, count) ->
                rows.add(
                    new Row(quarter, names.column(dimension), code, label.apply(code), count)));
    return this;
  }

  List<Row> rows() {
    return rows;
  }

  /** The columns that every row of figures has. */
  static Columns<Row> columns(Columns<Row> begun) {
    return begun
        .word("quarter", Row::quarter)
        .word("figure", Row::figure)
        .word("code.of.figure", Row::code)
        .word("label", Row::label)
        .count("count", Row::count);
  }
}
