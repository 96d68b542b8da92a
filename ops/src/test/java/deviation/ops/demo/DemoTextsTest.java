package deviation.ops.demo;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.common.Text;
import deviation.api.report.ReportBody;
import deviation.api.report.ReportCommand.FileReport;
import deviation.api.report.ReportCommand.ServiceCommand;
import deviation.api.report.ReportCommand.StepCommand;
import deviation.api.report.ReportCommand.WithdrawReport;
import deviation.domain.screening.Screening;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoTextsTest {

  private static final Pattern GRAMMAR = Pattern.compile("[(){}|]| {2}| [.,;]|[.]{2}");
  private static final Pattern CAPITALS = Pattern.compile("[^.!?] (?!Det)\\p{Lu}|[.!?] \\p{Ll}");

  private static final List<String> ALL =
      Demo.FILINGS.stream()
          .flatMap(
              filing ->
                  switch (filing.command()) {
                    case FileReport(var _, var body) ->
                        Stream.of(
                                Optional.of(body.description()),
                                body.immediateAction(),
                                body.suggestion())
                            .flatMap(Optional::stream);
                    case WithdrawReport(var _, var reason) -> Stream.of(reason);
                    case StepCommand other -> throw new AssertionError(other.step());
                    case ServiceCommand other -> throw new AssertionError(other.reportId());
                  })
          .map(Text::value)
          .distinct()
          .toList();

  @Test
  void noTextPointsAtAPerson() {
    assertThat(ALL).filteredOn(text -> !Screening.findings(new Text(text)).isEmpty()).isEmpty();
    assertThat(ALL).filteredOn(text -> text.matches(".*[0-9@].*")).isEmpty();
  }

  @Test
  void descriptionsAreOfALengthThatIsRead() {
    assertThat(descriptions()).allSatisfy(text -> assertThat(text.length()).isBetween(60, 400));
  }

  @Test
  void twoDescriptionsAreRarelyTheSame() {
    assertThat(descriptions().stream().distinct().count())
        .isGreaterThan(descriptions().size() * 85L / 100);
  }

  @Test
  void noTraceOfTheGrammarIsLeft() {
    assertThat(ALL).filteredOn(GRAMMAR.asPredicate()).isEmpty();
    assertThat(ALL).filteredOn(text -> !text.matches("\\p{Lu}.*[.]")).isEmpty();
    assertThat(ALL).filteredOn(text -> !Normalizer.isNormalized(text, Form.NFC)).isEmpty();
  }

  @Test
  void capitalsStandAtTheStartOfSentencesAlone() {
    assertThat(ALL)
        .filteredOn(text -> CAPITALS.matcher(text.replaceAll("SAMSA|SIP|NOSAM|IT", "Det")).find())
        .isEmpty();
  }

  private static List<Text> descriptions() {
    return Demo.BODIES.stream().map(ReportBody::description).toList();
  }
}
