package deviation.api.release;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The cells of one split in all tables and versions that show it, by number: a number stands for a
 * row and a code.
 *
 * @param beside the codes that are in no whole
 * @param kinds of items: the rows that count one
 * @param counts by cell
 */
record Board(
    List<Row> rows,
    List<String> codes,
    BitSet beside,
    List<int[]> kinds,
    List<Item> items,
    long[] counts) {

  static Board of(Split split, Collection<Shown> versions) {
    var numbers = new TreeMap<Row, Integer>();
    for (var shown : versions) {
      shown
          .rows(split)
          .forEach(it -> numbers.put(new Row(shown.publication().version(), it), numbers.size()));
    }
    var among = new LinkedHashMap<Entry, List<Shown>>();
    for (var shown : versions) {
      shown.publication().entries().stream()
          .filter(entry -> entry.codes().containsKey(split.map()))
          .forEach(entry -> among.computeIfAbsent(entry, _ -> new ArrayList<>()).add(shown));
    }
    var codes =
        among.keySet().stream().map(it -> it.codes().get(split.map())).distinct().sorted().toList();
    var beside = new BitSet();
    codes.stream().filter(split::isBeside).forEach(code -> beside.set(codes.indexOf(code)));
    var kinds = new LinkedHashMap<List<Integer>, Integer>();
    var items = new ArrayList<Item>();
    among.forEach(
        (entry, in) -> {
          var code = entry.codes().get(split.map());
          var counting = counting(split, entry, in, numbers);
          int kind = kinds.computeIfAbsent(counting, _ -> kinds.size());
          items.add(new Item(kind, codes.indexOf(code), split.isBeside(code)));
        });
    var rows = numbers.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList();
    var board =
        new Board(
            rows.stream().map(Map.Entry::getKey).toList(),
            codes,
            beside,
            kinds.keySet().stream().map(Board::array).toList(),
            items,
            new long[rows.size() * codes.size()]);
    for (var item : items) {
      for (int row : board.kinds.get(item.kind())) {
        board.counts[board.cell(row, item.code())]++;
      }
    }
    return board;
  }

  private static List<Integer> counting(
      Split split, Entry entry, List<Shown> in, Map<Row, Integer> numbers) {
    return in.stream()
        .flatMap(
            shown ->
                shown.counting(split, entry).stream()
                    .map(it -> new Row(shown.publication().version(), it)))
        .map(numbers::get)
        .filter(Objects::nonNull)
        .toList();
  }

  private static int[] array(List<Integer> numbers) {
    return numbers.stream().mapToInt(it -> it).toArray();
  }

  boolean counts(int row, Item item) {
    for (int counting : kinds.get(item.kind())) {
      if (counting == row) {
        return true;
      }
    }
    return false;
  }

  int size() {
    return counts.length;
  }

  int cell(int row, int code) {
    return row * codes.size() + code;
  }

  int rowOf(int cell) {
    return cell / codes.size();
  }

  int codeOf(int cell) {
    return cell % codes.size();
  }

  Row row(int cell) {
    return rows.get(rowOf(cell));
  }

  String code(int cell) {
    return codes.get(codeOf(cell));
  }
}
