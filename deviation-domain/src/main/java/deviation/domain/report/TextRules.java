package deviation.domain.report;

import deviation.api.common.Code;
import deviation.api.common.Text;
import deviation.api.report.NotedFinding;
import deviation.api.report.ReportRefusal;
import deviation.api.report.ReportRefusal.PersonInText;
import deviation.api.report.ReportRefusal.TextEmpty;
import deviation.api.report.ReportRefusal.TextTooLong;
import deviation.api.screening.Finding;
import deviation.domain.screening.Screening;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What every free text about a report must satisfy: 1 to 2,000 code units after NFC, and no sure
 * identifier of a person.
 */
final class TextRules {

  static final int MOST = 2_000;

  private TextRules() {}

  static List<ReportRefusal> refusals(String pointer, Text text) {
    return refusals(Map.of(pointer, text));
  }

  static List<ReportRefusal> refusals(Map<String, Text> texts) {
    return check(texts).refusals();
  }

  /**
   * @param refusals for all that is wrong
   * @param findings of the gate, sure or not, by the text's pointer
   */
  record Checked(List<ReportRefusal> refusals, Map<String, List<Finding>> findings) {}

  /** Of all texts that enter together, for a number may be split over two of them. */
  static Checked check(Map<String, Text> texts) {
    var refusals = new ArrayList<ReportRefusal>();
    var screened = new LinkedHashMap<String, Text>();
    texts.forEach(
        (pointer, text) ->
            shape(pointer, text).ifPresentOrElse(refusals::add, () -> screened.put(pointer, text)));
    var found = Screening.findings(screened);
    found.forEach(
        (pointer, findings) -> {
          if (findings.stream().anyMatch(Finding::sure)) {
            refusals.add(new PersonInText(pointer, findings));
          }
        });
    return new Checked(refusals, found);
  }

  private static Optional<ReportRefusal> shape(String pointer, Text text) {
    var length = Normalizer.normalize(text.value(), Form.NFC).length();
    if (text.value().isBlank()) {
      return Optional.of(new TextEmpty(pointer));
    }
    return length > MOST ? Optional.of(new TextTooLong(pointer, length, MOST)) : Optional.empty();
  }

  /**
   * What the gate isn't sure about in texts that enter together, by its place.
   *
   * @param kept by field
   */
  static List<NotedFinding> unsure(Map<String, Text> kept) {
    return noted(Screening.findings(kept));
  }

  /**
   * What of it isn't sure, by its place.
   *
   * @param found by field
   */
  static List<NotedFinding> noted(Map<String, List<Finding>> found) {
    return found.entrySet().stream()
        .flatMap(
            text ->
                text.getValue().stream()
                    .filter(finding -> !finding.sure())
                    .map(finding -> noted(text.getKey(), finding)))
        .toList();
  }

  private static NotedFinding noted(String field, Finding finding) {
    return new NotedFinding(
        field, new Code(finding.kind()), finding.start(), finding.end(), finding.suggestion());
  }

  /** The text as it is kept. */
  static Text kept(Text text) {
    return new Text(Normalizer.normalize(text.value(), Form.NFC));
  }
}
