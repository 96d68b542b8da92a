package deviation.bench.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, against what was aimed at; a line is printed as soon as it is known. */
public final class Table {

  private static final String LINE = "%-46s %20s %-30s %20s  %-22s %-15s %s";

  private final List<String> lines = new ArrayList<>();

  public Table() {
    add(
        LINE.formatted(
            "measure", "ours (min-max)", "against", "theirs (min-max)", "ratio", "target", ""));
  }

  /** Ours against one baseline, more being better. */
  public void atLeast(
      String measure, Contest contest, String ours, String theirs, double least, String remark) {
    var ratio = contest.ratio(ours, theirs);
    add(
        LINE.formatted(
            measure,
            figures(contest.spread(ours)),
            theirs,
            figures(contest.spread(theirs)),
            times(ratio),
            ">= " + number(least) + "x",
            verdict(ratio.median() >= least) + remark));
  }

  /** Ours against itself on more data, both as rates: how many times dearer it is. */
  public void costs(
      String measure, Contest contest, String dear, String cheap, double most, String remark) {
    var times = contest.ratio(cheap, dear);
    add(
        LINE.formatted(
            measure,
            figures(contest.spread(dear)),
            cheap,
            figures(contest.spread(cheap)),
            times(times),
            "<= " + number(most) + "x",
            verdict(times.median() <= most) + remark));
  }

  /** A figure of its own, less being better. */
  public void atMost(String measure, String figure, boolean reached, String target, String remark) {
    add(LINE.formatted(measure, figure, "", "", "", target, verdict(reached) + remark));
  }

  /** What can't be said, and why. */
  public void missing(String measure, String why) {
    add(LINE.formatted(measure, "-", "", "", "", "", "MISSING: " + why));
  }

  /** A line that another process has made. */
  public void relay(String line) {
    add(line);
  }

  public void note(String line) {
    System.out.println("  " + line);
  }

  /** All lines again, together. */
  public void print() {
    System.out.println();
    lines.forEach(System.out::println);
  }

  private void add(String line) {
    lines.add(line.stripTrailing());
    System.out.println(line.stripTrailing());
  }

  private static String verdict(boolean reached) {
    return reached ? "reached " : "NOT REACHED ";
  }

  private static String figures(Spread spread) {
    return "%s (%s-%s)"
        .formatted(number(spread.median()), number(spread.least()), number(spread.greatest()));
  }

  private static String times(Spread ratio) {
    return String.format(
        Locale.ROOT, "%.2fx (%.2f-%.2f)", ratio.median(), ratio.least(), ratio.greatest());
  }

  private static String number(double value) {
    return value >= 10_000
        ? String.format(Locale.ROOT, "%.1fk", value / 1000)
        : value >= 100
            ? String.format(Locale.ROOT, "%.0f", value)
            : String.format(Locale.ROOT, "%.2f", value).replaceFirst("0$", "");
  }
}
