package deviation.ops.registers;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.register.CodeSet;
import deviation.api.register.Label;
import deviation.api.register.Registers;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedCodesTest {

  private static final LocalDate BEGIN = LocalDate.of(2017, 1, 1);

  private final List<CodeSet> codeSets = ShippedFiles.entries().codeSets();
  private final Registers registers = new LoadedRegisters(ShippedFiles.entries());

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          agreementStatus = UNKNOWN NONE_EXISTS
          concernClass = OCCURRED NEAR_MISS RISK GOOD_EXAMPLE
          consequence = NONE INCONVENIENCE DELAY HARM_RISK HARM SERIOUS_HARM UNKNOWN
          contributingFactors = COMMUNICATION INFORMATION ORGANISATION INFRASTRUCTURE KNOWLEDGE \
          RESPONSIBILITY TEAM_AWARENESS CULTURE TIME_STAFFING UNCLEAR_GUIDELINE
          failureCategory = INFO IT SIP UTSKR LKM HJM ANSV TILLG KALL KOMP RES BEM SAMT REM UPPF \
          REGEL SAKNAS OVR
          noticedBy = STAFF USER RELATIVE PARTNER FOLLOW_UP
          occurredPrecision = DAY MONTH QUARTER
          originParty = REPORTER COUNTERPART BOTH INTERFACE UNKNOWN
          processStep = INSKRIVNING PLANERING UTSKRIVNINGSKLAR UTSKRIVNING MOTTAGANDE UPPFOLJNING \
          PAGAENDE_INSATS OPPENVARD AKUT REHABILITERING HJALPMEDEL PALLIATIV EGENVARD \
          MYNDIGHETSKONTAKT
          rejectionReason = INCOMPLETE NOT_COLLABORATION WORK_ENVIRONMENT OTHER_ROUTE TEST
          resolution = SOLVED PARTLY LIFTED INTERPRETED GUIDELINE_CHANGES NO_ACTION UNANSWERED
          resolvedLocally = YES PARTLY NO NOT_TRIED
          statutoryFlag = NONE LEX_SARAH LEX_MARIA VARDSKADA
          targetGroup = CHILD_YOUTH ADULT OLDER PSYCHIATRY ADDICTION DISABILITY OTHER NOT_APPLICABLE
          """)
  void theCodesOfTheFirstVersion(String name, String codes) {
    var codeSet = registers.codeSet(name, BEGIN).orElseThrow();
    assertThat(codeSet.version()).isEqualTo(1);
    assertThat(codeSet.codes())
        .extracting(entry -> entry.code().value())
        .containsExactly(codes.split(" "));
  }

  @Test
  void everyLabelAndMeaningIsInBothLanguagesAndNeverTheSame() {
    assertThat(codeSets.stream().flatMap(ShippedCodesTest::texts))
        .allSatisfy(
            text -> {
              assertThat(text.sv()).isNotBlank().isEqualTo(text.sv().strip());
              assertThat(text.en()).isNotBlank().isNotEqualToIgnoringCase(text.sv());
            });
  }

  @Test
  void aLabelNamesOneCodeOfItsSet() {
    for (var codeSet : codeSets) {
      assertThat(codeSet.codes()).extracting(CodeSet.Entry::code).doesNotHaveDuplicates();
      assertThat(codeSet.codes()).extracting(entry -> entry.label().sv()).doesNotHaveDuplicates();
      assertThat(codeSet.codes()).extracting(entry -> entry.label().en()).doesNotHaveDuplicates();
    }
  }

  private static Stream<Label> texts(CodeSet codeSet) {
    return Stream.concat(
        Stream.of(codeSet.label()),
        codeSet.codes().stream().flatMap(entry -> Stream.of(entry.label(), entry.meaning())));
  }
}
