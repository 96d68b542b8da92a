package deviation.api.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A horizontal bar chart, laid out: each figure's label stands above its bars, each bar's number at
 * its end.
 *
 * @param figures what is drawn, for the table beside the chart
 * @param height of the whole, in rem with its unit
 */
public record Bars(List<Figure> figures, List<Group> groups, String height) {

  /** A label, in as many lines as it needs, and its bars. */
  public record Group(List<Line> label, List<Bar> bars) {}

  /**
   * @param y of the base line, in rem with its unit
   */
  public record Line(String text, String y) {}

  /**
   * @param series from 0
   * @param width as a share of the chart, such as {@code 42.5%}; also where the number stands
   * @param y of its upper edge, in rem with its unit
   * @param textY of its number's base line
   */
  public record Bar(int series, long value, String width, String y, String textY) {}

  /** A reach that leaves room for a number of four digits, on the narrowest screen. */
  public static final int NUMBER = 76;

  /** The same where a word stands behind each number. */
  public static final int NUMBER_WITH_WORD = 38;

  static final int LONGEST_LINE = 28;
  static final double LINE = 1.35;
  static final double BAR = 1.15;
  private static final double BETWEEN_BARS = 0.3;
  private static final double BETWEEN_GROUPS = 0.7;
  private static final double BASE_LINE = 0.95;

  /**
   * Lays out the figures in their order.
   *
   * @param reach the share of the chart, in percent, that the longest bar takes; the rest is for
   *     its number
   */
  public static Bars of(List<Figure> figures, int reach) {
    var most = figures.stream().flatMap(figure -> figure.values().stream()).reduce(0L, Math::max);
    var groups = new ArrayList<Group>();
    double y = 0;
    for (var figure : figures) {
      var lines = new ArrayList<Line>();
      for (var text : Wrapped.lines(figure.label(), LONGEST_LINE)) {
        lines.add(new Line(text, rem(y + BASE_LINE)));
        y += LINE;
      }
      var bars = new ArrayList<Bar>();
      for (var value : figure.values()) {
        bars.add(
            new Bar(
                bars.size(), value, share(value, most, reach), rem(y), rem(y + BASE_LINE - 0.06)));
        y += BAR + BETWEEN_BARS;
      }
      groups.add(new Group(List.copyOf(lines), List.copyOf(bars)));
      y += BETWEEN_GROUPS - BETWEEN_BARS;
    }
    return new Bars(
        List.copyOf(figures), List.copyOf(groups), rem(Math.max(0, y - BETWEEN_GROUPS)));
  }

  public boolean isEmpty() {
    return figures.isEmpty();
  }

  public long total() {
    return figures.stream().mapToLong(Figure::total).sum();
  }

  private static String share(long value, long most, int reach) {
    return String.format(Locale.ROOT, "%.1f%%", most == 0 ? 0.0 : (double) value * reach / most);
  }

  private static String rem(double length) {
    return String.format(Locale.ROOT, "%.2frem", length);
  }
}
