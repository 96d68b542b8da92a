package deviation.bench.screening;

import deviation.api.common.Text;
import deviation.bench.harness.Bed;
import deviation.bench.harness.Row;
import deviation.bench.harness.Spread;
import deviation.bench.harness.Table;
import deviation.domain.screening.Screening;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The longest text of a report through the gate: as people write, and as nobody does. */
public final class ScreeningRow implements Row {

  private static final int LENGTH = 2_000;
  private static final double MOST = 5;
  private static final int TEXTS = 100;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final String WRITTEN =
      """
      Utskrivningsmeddelandet kom efter hemgång och läkemedelslistan saknades. Enligt \
      överenskommelsen från 2025-10-01, punkt 5.2, ska den följa med. Fru Andersson på Storgatan 12 B, \
      411 38 Göteborg, fick vänta på avdelning 12 i rum 4. Dnr 2026/01234. Vi ringde 031-390 06 12 tre \
      gånger mellan 08.00 och 16.30 och skrev till jouren@example.se. \
      """;

  @Override
  public String name() {
    return "screening";
  }

  @Override
  public void measure(Bed bed, Table table) {
    measure(bed, table, "as people write", WRITTEN);
    measure(bed, table, "digits alone", "0");
    measure(bed, table, "digits apart", "0 7 ");
    measure(bed, table, "capitals alone", "Åb ");
  }

  private static void measure(Bed bed, Table table, String what, String piece) {
    var text = new Text(piece.repeat(LENGTH / piece.length() + 1).substring(0, LENGTH));
    milliseconds(text);
    milliseconds(text);
    var figures = new ArrayList<Double>();
    for (var round = 0; round < bed.extent().rounds(); round++) {
      figures.add(milliseconds(text));
    }
    var spread = Spread.of(List.copyOf(figures));
    table.atMost(
        "screening, ms, 2,000 characters, " + what,
        String.format(
            Locale.ROOT, "%.2f (%.2f-%.2f)", spread.median(), spread.least(), spread.greatest()),
        spread.median() < MOST,
        "< 5 ms",
        "");
  }

  /** Of the processor, so that a neighbour on the machine isn't measured with it. */
  private static double milliseconds(Text text) {
    var start = THREADS.getCurrentThreadCpuTime();
    for (var i = 0; i < TEXTS; i++) {
      Screening.findings(text);
    }
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e6 / TEXTS;
  }
}
