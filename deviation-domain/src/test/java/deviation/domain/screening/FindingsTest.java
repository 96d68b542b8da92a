package deviation.domain.screening;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.common.Text;
import deviation.api.screening.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One finding of each kind, and what is none. Everybody here is made up. */
class FindingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PERSONAL_NUMBER     | SURE   | 121212-1212               | Gäller 121212-1212.
          PERSONAL_NUMBER     | UNSURE | 121212-1213               | Gäller 121212-1213.
          COORDINATION_NUMBER | SURE   | 701063-2391               | Numret 701063-2391 gäller.
          INTERIM_NUMBER      | SURE   | 010108-T388               | Kom in som 010108-T388 i natt.
          INTERIM_NUMBER      | UNSURE | 010108-T389               | Kom in som 010108-T389 i natt.
          EMAIL               | SURE   | anna@example.se           | Skriv till anna@example.se.
          EMAIL               | SURE   | anna (at) example.se      | Skriv till anna (at) example.se nu.
          PHONE               | SURE   | 031-390 06 12             | Ring 031-390 06 12 först.
          PHONE               | SURE   | +46 (0)70-174 06 05       | Ring +46 (0)70-174 06 05 först.
          URL                 | UNSURE | www.example.com/x?id=1    | Se www.example.com/x?id=1.
          ADDRESS             | UNSURE | Stora Nygatan 3 B lgh 1102 | Vi åkte till Stora Nygatan 3 B lgh 1102 igen.
          POSTAL_CODE         | UNSURE | 411 38                    | Brev till 411 38 Göteborg.
          NAME                | UNSURE | Ingrid Johansson          | Kallelsen gick till Ingrid Johansson i går.
          NAME                | UNSURE | Ingrid                    | I går blev Ingrid kvar.
          NAME                | UNSURE | Berg                      | Fru Berg fick vänta.
          NAME                | UNSURE | anna andersson            | Vi ringde anna andersson.
          AGE                 | UNSURE | 94-årig                   | En 94-årig person.
          HSA_ID              | UNSURE | SE2321000131-E000000012345 | Läst av SE2321000131-E000000012345.
          RECORD_NUMBER       | UNSURE | 88123456                  | Remiss 88123456 saknas.
          VEHICLE             | UNSURE | ABC 12D                   | Bilen ABC 12D kom sent.
          ROOM                | UNSURE | rum 14                    | Personen låg i rum 14.
          DATE_AND_PLACE      | UNSURE | den 14 mars i Ljungskile  | Det hände den 14 mars i Ljungskile.
          BIRTH_DATE          | UNSURE | 1942-03-14                | Kvinnan är född 1942-03-14.
          """)
  void each_kind_is_found(String kind, String confidence, String place, String text) {
    assertThat(findings(text))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.kind()).isEqualTo(kind);
              assertThat(finding.confidence()).isEqualTo(confidence);
              assertThat(text.substring(finding.start(), finding.end())).isEqualTo(place);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dnr 2024/0123456 och RS 2024-01123-2.",
        "Mötet 2026-02-11 14:30 ställdes in.",
        "Telefontid 08.00-16.30 räcker inte.",
        "Överenskommelsen gäller från 2025-10-01.",
        "Personal från Berg mötte inte upp.",
        "Det gäller liv och hälsa varje dag.",
        "Alvedon 500 mg 1x4 saknades på avdelning 12.",
        "Organisationsnummer 212000-1355.",
        "En 74-årig person väntade i 95 minuter.",
        "Närsjukvårdsteamet i Västra Götaland och Sahlgrenska Universitetssjukhuset.",
        "Se 1177.se om egenvård."
      })
  void what_only_looks_alike_is_left_alone(String text) {
    assertThat(findings(text)).isEmpty();
  }

  @Test
  void the_number_of_a_case_is_never_sure() {
    assertThat(findings("Dnr 2024-0112-1234 och dnr 20240112-9812")).noneMatch(Finding::sure);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mötet var 2026-02-11 14:17.", "Perioden 2025-01 - 2026-06."})
  void a_time_whose_digits_happen_to_fit_is_not_sure(String text) {
    assertThat(findings(text)).extracting(Finding::confidence).containsExactly("UNSURE");
  }

  @Test
  void where_findings_meet_one_remains() {
    assertThat(findings("Skriv till ingrid.johansson@example.se"))
        .extracting(Finding::kind)
        .containsExactly("EMAIL");
    assertThat(findings("Bor på Hjalmar Brantingsgatan 5"))
        .extracting(Finding::kind)
        .containsExactly("ADDRESS");
  }

  @Test
  void a_suggestion_says_what_could_stand_there() {
    assertThat(findings("Fru Andersson fick vänta.").getFirst().suggestion()).isEqualTo("[namn]");
  }

  private static List<Finding> findings(String text) {
    return Screening.findings(new Text(text));
  }
}
