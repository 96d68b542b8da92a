package deviation.api.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BarsTest {

  @Test
  void theLongestBarReachesAsFarAsAllowedAndTheOthersFollow() {
    var bars = Bars.of(List.of(Figure.of("a", 8), Figure.of("b", 2), Figure.of("c", 0)), 80);
    assertThat(widths(bars)).containsExactly("80.0%", "20.0%", "0.0%");
  }

  @Test
  void nothingReportedDrawsBarsOfNoWidth() {
    assertThat(widths(Bars.of(List.of(Figure.of("a", 0)), 80))).containsExactly("0.0%");
  }

  @Test
  void noFiguresIsAnEmptyChart() {
    var bars = Bars.of(List.of(), 80);
    assertThat(bars.isEmpty()).isTrue();
    assertThat(bars.height()).isEqualTo("0.00rem");
  }

  @Test
  void nothingOverlapsAndAllFitsInTheHeight() {
    var bars =
        Bars.of(
            List.of(
                new Figure("a label that is too long for one line alone", List.of(1L, 2L)),
                Figure.of("b", 3)),
            60);
    var edges = new java.util.ArrayList<Double>();
    for (var group : bars.groups()) {
      group.label().forEach(line -> edges.add(rem(line.y())));
      group.bars().forEach(bar -> edges.add(rem(bar.y()) + Bars.BAR));
    }
    assertThat(edges).isSorted().doesNotHaveDuplicates();
    assertThat(edges.getLast()).isLessThanOrEqualTo(rem(bars.height()) + 0.01);
  }

  @Test
  void seriesAreComparedOnOneScale() {
    var bars = Bars.of(List.of(new Figure("2026Q1", List.of(5L, 10L))), 60);
    assertThat(widths(bars)).containsExactly("30.0%", "60.0%");
    assertThat(bars.groups().getFirst().bars()).extracting(Bars.Bar::series).containsExactly(0, 1);
  }

  @Test
  void aLongLabelBreaksBetweenWords() {
    assertThat(Wrapped.lines("Riktlinje för in- och utskrivning från sluten vård", 24))
        .containsExactly("Riktlinje för in- och", "utskrivning från sluten", "vård");
    assertThat(Wrapped.lines("Överenskommelseförteckning", 10))
        .containsExactly("Överenskommelseförteckning");
  }

  private static List<String> widths(Bars bars) {
    return bars.groups().stream()
        .flatMap(group -> group.bars().stream())
        .map(Bars.Bar::width)
        .toList();
  }

  private static double rem(String length) {
    return Double.parseDouble(length.replace("rem", ""));
  }
}
