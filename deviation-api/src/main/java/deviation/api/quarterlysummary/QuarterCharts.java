package deviation.api.quarterlysummary;

import deviation.api.chart.Bars;
import deviation.api.chart.Figure;
import deviation.api.common.AgreementId;
import deviation.api.common.Code;
import deviation.api.common.PrincipalId;
import deviation.api.register.Labels;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The bar charts of a quarter, the most first. */
final class QuarterCharts {

  /**
   * @param name of the chart, which is also the key of its texts
   */
  record Chart(String name, Bars bars) {}

  private QuarterCharts() {}

  /**
   * @param unnamed what to call a status that stands in the place of an agreement
   */
  static List<Chart> of(QuarterlySummaryView summary, Labels names, UnaryOperator<String> unnamed) {
    return List.of(
        chart("failureCategory", summary.byFailureCategory(), codes(names, "failureCategory")),
        chart("processStep", summary.byProcessStep(), codes(names, "processStep")),
        chart(
            "agreement",
            summary.byAgreement(),
            key -> names.agreement(new AgreementId(key)).orElseGet(() -> unnamed.apply(key))),
        chart("consequence", summary.byConsequence(), codes(names, "consequence")),
        chart("concernClass", summary.byConcernClass(), codes(names, "concernClass")),
        chart("direction", summary.byDirection(), key -> direction(names, key)));
  }

  private static Chart chart(String name, Map<String, Long> counts, UnaryOperator<String> label) {
    var figures =
        counts.entrySet().stream()
            .filter(count -> count.getValue() > 0)
            .map(count -> Figure.of(label.apply(count.getKey()), count.getValue()))
            .sorted(Comparator.comparing(Figure::total).reversed().thenComparing(Figure::label))
            .toList();
    return new Chart(name, Bars.of(figures, Bars.NUMBER));
  }

  private static UnaryOperator<String> codes(Labels names, String codeSet) {
    return code -> names.code(codeSet, new Code(code));
  }

  private static String direction(Labels names, String key) {
    var ends = key.split(">", 2);
    return ends.length < 2
        ? key
        : names.principal(new PrincipalId(ends[0]))
            + " → "
            + names.principal(new PrincipalId(ends[1]));
  }
}
