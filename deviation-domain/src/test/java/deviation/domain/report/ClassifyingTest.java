package deviation.domain.report;

import static deviation.domain.report.Given.FILING;
import static deviation.domain.report.Given.ID;
import static deviation.domain.report.Given.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.common.Code;
import deviation.api.report.Classification;
import deviation.api.report.ClassificationBody;
import deviation.api.report.NotedFinding;
import deviation.api.report.ReportCommand.ReclassifyReport;
import deviation.api.report.ReportCommand.TriageReport;
import deviation.api.report.ReportEvent.DeIdentificationFindingsCleared;
import deviation.api.report.ReportEvent.DeIdentificationFindingsNoted;
import deviation.api.report.ReportEvent.ReportReclassified;
import deviation.api.report.ReportEvent.ReportTriaged;
import deviation.api.report.ReportRefusal;
import deviation.api.report.ReportRefusal.Repeated;
import deviation.api.report.ReportRefusal.TooMany;
import deviation.api.report.ReportRefusal.UnknownCode;
import deviation.api.report.ReportRefusal.UnknownVersion;
import deviation.api.report.ReportStatus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A triage decides the classification, a reclassification changes it, and the log keeps both. */
class ClassifyingTest {

  private static final Classification AS_FILED =
      new Classification(new Code("UTSKRIVNING"), new Code("INFO"), List.of());

  @Test
  void what_a_triage_leaves_out_stays_as_it_was_filed() {
    assertThat(Given.filed().then(Given.triage(), FILING))
        .isEqualTo(
            new ReportTriaged(ID, World.NOW, 1, AS_FILED, AS_FILED, World.sealed("triage.1")));
  }

  @Test
  void a_reclassification_says_from_what_to_what() {
    var to = new Classification(new Code("PLANERING"), new Code("LKM"), Body.codes("SIP"));
    var body =
        new ClassificationBody(
            Optional.of(to.failureCategory()),
            Optional.of(to.processStep()),
            Optional.of(to.secondaryCategories()),
            1,
            TEXT);
    var given = Given.in(ReportStatus.TRIAGED);
    assertThat(given.then(new ReclassifyReport(ID, body), FILING))
        .isEqualTo(
            new ReportReclassified(
                ID, World.NOW, 1, AS_FILED, to, World.sealed("reclassification.2")));
    var again =
        (ReportReclassified)
            given
                .after(new ReclassifyReport(ID, body), FILING)
                .then(new ReclassifyReport(ID, Given.classification("INFO", 1)), FILING);
    assertThat(again.from()).isEqualTo(to);
    assertThat(again.to().secondaryCategories()).isEqualTo(Body.codes("SIP"));
  }

  @Test
  void the_version_is_one_that_holds() {
    refused(Given.classification("INFO", 2), new UnknownVersion("/codeSetVersion", 1));
  }

  @Test
  void codes_are_in_their_sets_and_none_is_named_twice() {
    refused(
        Given.classification("NYTT", 1), new UnknownCode("/failureCategory", "failureCategory"));
    refused(secondary("NYTT"), new UnknownCode("/secondaryCategories/0", "failureCategory"));
    refused(secondary("LKM", "INFO"), new Repeated("/secondaryCategories/1"));
    refused(secondary("LKM", "SIP", "HJM"), new TooMany("/secondaryCategories", 2));
  }

  @Test
  void a_triage_clears_what_the_gate_was_not_sure_about() {
    var finding = new NotedFinding("description", new Code("NAME"), 0, 4, "[namn]");
    var given =
        Given.filed().and(new DeIdentificationFindingsNoted(ID, World.NOW, List.of(finding)));
    assertThat(given.take(Given.triage(), FILING))
        .containsExactly(
            new DeIdentificationFindingsCleared(ID, World.NOW),
            new ReportTriaged(ID, World.NOW, 1, AS_FILED, AS_FILED, World.sealed("triage.2")));
  }

  private static ClassificationBody secondary(String... codes) {
    return new ClassificationBody(
        Optional.empty(), Optional.empty(), Optional.of(Body.codes(codes)), 1, TEXT);
  }

  private static void refused(ClassificationBody body, ReportRefusal refusal) {
    Given.filed().refused(new TriageReport(ID, body), FILING, refusal);
  }
}
