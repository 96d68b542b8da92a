package deviation.ops.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The columns of a sheet, from left to right; each is named by its text {@code column.<name>}.
 *
 * @param <R> what a row is about
 */
final class Columns<R> {

  private static final String BETWEEN = "|";

  private final Names names;
  private final List<String> headers = new ArrayList<>();
  private final List<Function<R, Cell>> cells = new ArrayList<>();

  Columns(Names names) {
    this.names = names;
  }

  Columns<R> word(String name, Function<R, ?> value) {
    return add(
        names.column(name),
        row -> {
          var word = value.apply(row);
          return Cell.word(word == null ? null : word.toString());
        });
  }

  Columns<R> count(String name, Function<R, ? extends Number> value) {
    return add(names.column(name), row -> Cell.count(value.apply(row)));
  }

  Columns<R> day(String name, Function<R, LocalDate> value) {
    return add(names.column(name), row -> Cell.day(value.apply(row)));
  }

  /** Two columns: the keys as the JSON has them, and what people call them. */
  Columns<R> keyed(
      String name, Function<R, ? extends Collection<?>> keys, UnaryOperator<String> label) {
    return add(names.column(name, "code"), row -> joined(keys.apply(row), UnaryOperator.identity()))
        .add(names.column(name), row -> joined(keys.apply(row), label));
  }

  /** More columns, of a part of the row; empty cells where a row has no such part. */
  <P> Columns<R> and(Columns<P> more, Function<R, Optional<P>> part) {
    headers.addAll(more.headers);
    more.cells.forEach(
        cell -> cells.add(row -> part.apply(row).map(cell).orElseGet(() -> Cell.word(null))));
    return this;
  }

  Sheet of(List<R> rows) {
    return new Sheet(
        List.copyOf(headers),
        rows.stream().map(row -> cells.stream().map(cell -> cell.apply(row)).toList()).toList());
  }

  private Columns<R> add(String header, Function<R, Cell> cell) {
    headers.add(header);
    cells.add(cell);
    return this;
  }

  private static Cell joined(Collection<?> keys, UnaryOperator<String> each) {
    return Cell.word(
        keys.stream().map(Object::toString).map(each).collect(Collectors.joining(BETWEEN)));
  }
}
