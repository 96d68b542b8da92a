package deviation.domain.screening.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The targets of the issue, held on the frozen part; its figures are printed. */
class CorpusTest {

  private static final List<String> CHECKED =
      List.of("PERSONAL_NUMBER", "COORDINATION_NUMBER", "INTERIM_NUMBER", "EMAIL", "PHONE");

  private static Measurement frozen;

  @BeforeAll
  static void measure() {
    frozen = Measurement.of(Sentence.all("frozen"));
    print("frozen", frozen);
  }

  @Test
  void whatHasACheckIsFoundAndIsSure() {
    for (var label : CHECKED) {
      assertThat(frozen.sureRecall.get(label).value()).as(label).isGreaterThanOrEqualTo(0.99);
      assertThat(frozen.sureRecall.get(label).of()).as(label).isGreaterThanOrEqualTo(600);
    }
  }

  @Test
  void addressesAndFullNamesAreFound() {
    assertThat(frozen.recall.get("ADDRESS").value()).isGreaterThanOrEqualTo(0.95);
    assertThat(frozen.recall.get("NAME/FULL").value()).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void namesWithoutContextAreFound() {
    assertThat(frozen.recall.get("NAME/ALONE").value()).isGreaterThanOrEqualTo(0.85);
  }

  @Test
  void findingsAreRight() {
    assertThat(frozen.precisionOverall.value()).isGreaterThanOrEqualTo(0.90);
  }

  @Test
  void nothingIsSureInCleanTextAndLittleUnsure() {
    assertThat(frozen.cleanWithSure.hits()).isZero();
    assertThat(frozen.cleanWithUnsure.value()).isLessThanOrEqualTo(0.1);
  }

  @Test
  void everyClassHasEnoughSpans() {
    assertThat(frozen.recall)
        .allSatisfy(
            (label, share) -> {
              if (!label.contains("lists")) {
                assertThat(share.of()).as(label).isGreaterThanOrEqualTo(200);
              }
            });
  }

  /** For whoever tunes: {@code -Dcorpus.misses=true} shows where the development part fails. */
  @Test
  void theDevelopmentPartIsShown() {
    var development = Measurement.of(Sentence.all("development"));
    print("development", development);
    if (Boolean.getBoolean("corpus.misses")) {
      development.missed.forEach(line -> System.out.println("MISSED " + line));
      development.wrong.forEach(line -> System.out.println("WRONG " + line));
    }
    assertThat(development.precisionOverall.value()).isGreaterThanOrEqualTo(0.90);
  }

  private static void print(String part, Measurement measured) {
    System.out.printf("De-identification, the %s part%n", part);
    line("class", "spans", "recall", "sure", "precision");
    measured.recall.forEach(
        (label, recall) ->
            line(
                label,
                String.valueOf(recall.of()),
                recall.toString(),
                shown(measured.sureRecall, label),
                shown(measured.precision, label)));
    line(
        "all",
        "" + measured.recallOverall.of(),
        "" + measured.recallOverall,
        "",
        "" + measured.precisionOverall);
    measured.precision.forEach(
        (kind, precision) -> {
          if (!measured.recall.containsKey(kind)) {
            line(kind, "", "", "", precision.toString());
          }
        });
    measured.precisionByFormat.forEach(
        (format, precision) ->
            line("as " + format, "", shown(measured.recallByFormat, format), "", "" + precision));
    line("clean sentences", "" + measured.cleanWithSure.of(), "", "", "");
    line("  with a sure finding", "", "" + measured.cleanWithSure, "", "");
    line("  with any finding", "", "" + measured.cleanWithUnsure, "", "");
  }

  private static String shown(Map<String, Share> shares, String label) {
    return shares.getOrDefault(label, Share.NONE).toString();
  }

  private static void line(String label, String of, String recall, String sure, String precision) {
    System.out.println(
        String.format(
                Locale.ROOT, "  %-34s %6s  %-22s %-22s %s", label, of, recall, sure, precision)
            .stripTrailing());
  }
}
