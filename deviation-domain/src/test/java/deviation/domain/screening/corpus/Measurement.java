package deviation.domain.screening.corpus;

import deviation.api.common.Text;
import deviation.api.screening.Finding;
import deviation.domain.screening.Screening;
import deviation.domain.screening.corpus.Sentence.Span;
import deviation.domain.screening.name.NameLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How well a part of the corpus is screened. A span is found when a finding of its kind meets it
 * and findings cover all its letters and digits; a finding is right when it meets a span of its
 * kind.
 */
final class Measurement {

  final Map<String, Share> recall = new TreeMap<>();
  final Map<String, Share> sureRecall = new TreeMap<>();
  final Map<String, Share> recallByFormat = new TreeMap<>();
  final Map<String, Share> precision = new TreeMap<>();
  final Map<String, Share> precisionByFormat = new TreeMap<>();
  Share precisionOverall = Share.NONE;
  Share recallOverall = Share.NONE;
  Share cleanWithSure = Share.NONE;
  Share cleanWithUnsure = Share.NONE;
  final List<String> missed = new ArrayList<>();
  final List<String> wrong = new ArrayList<>();

  static Measurement of(List<Sentence> sentences) {
    var measured = new Measurement();
    sentences.forEach(measured::add);
    return measured;
  }

  private void add(Sentence sentence) {
    var findings = Screening.findings(new Text(sentence.text()));
    sentence.spans().forEach(span -> span(sentence, span, findings));
    findings.forEach(finding -> finding(sentence, finding));
    if (sentence.spans().isEmpty()) {
      cleanWithSure = cleanWithSure.with(findings.stream().anyMatch(Finding::sure));
      cleanWithUnsure = cleanWithUnsure.with(!findings.isEmpty());
    }
  }

  private void span(Sentence sentence, Span span, List<Finding> findings) {
    boolean found = found(sentence.text(), span, findings);
    boolean sure =
        found && found(sentence.text(), span, findings.stream().filter(Finding::sure).toList());
    labels(sentence, span).forEach(label -> count(recall, label, found));
    count(sureRecall, span.label(), sure);
    count(recallByFormat, sentence.format(), found);
    recallOverall = recallOverall.with(found);
    if (!found) {
      missed.add(span.label() + " [" + span.in(sentence.text()) + "] " + sentence.text());
    }
  }

  private void finding(Sentence sentence, Finding finding) {
    boolean right =
        sentence.spans().stream()
            .anyMatch(span -> span.kind().equals(finding.kind()) && meets(span, finding));
    count(precision, finding.kind(), right);
    count(precisionByFormat, sentence.format(), right);
    precisionOverall = precisionOverall.with(right);
    if (!right) {
      var place = sentence.text().substring(finding.start(), finding.end());
      wrong.add(finding.kind() + " [" + place + "] " + sentence.text());
    }
  }

  /** Names by whether the detector's lists have all their parts, too. */
  private static Stream<String> labels(Sentence sentence, Span span) {
    if (!span.kind().equals("NAME") || !sentence.format().equals("plain")) {
      return Stream.of(span.label());
    }
    boolean listed =
        Stream.of(span.in(sentence.text()).split("[ ,.]+"))
            .allMatch(
                word -> NameLists.lists(word) || NameLists.lists(word.replaceFirst("s$", "")));
    return Stream.of(span.label(), span.label() + (listed ? ", in lists" : ", outside lists"));
  }

  private static boolean found(String text, Span span, List<Finding> findings) {
    return findings.stream().anyMatch(f -> f.kind().equals(span.kind()) && meets(span, f))
        && IntStream.range(span.start(), span.end())
            .filter(at -> Character.isLetterOrDigit(text.charAt(at)))
            .allMatch(at -> findings.stream().anyMatch(f -> f.start() <= at && at < f.end()));
  }

  private static boolean meets(Span span, Finding finding) {
    return finding.start() < span.end() && span.start() < finding.end();
  }

  private static void count(Map<String, Share> shares, String label, boolean hit) {
    shares.merge(label, Share.NONE.with(hit), (one, _) -> one.with(hit));
  }
}
