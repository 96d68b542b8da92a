package deviation.domain.justculture;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.common.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JustCultureTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Läkaren struntade i    | Läkaren struntade i kallelsen.
          slarvigt               | Listan var slarvigt ifylld.
          avdelningens fel       | Det var avdelningens fel.
          borde veta bättre      | De borde veta bättre.
          som vanligt            | Ingen svarade, som vanligt.
          vägrade att samarbeta  | Mottagningen vägrade att samarbeta.
          under all kritik       | Hanteringen var under all kritik.
          Vederbörande           | Vederbörande hade jour.
          skyller på             | Regionen skyller på kommunen.
          """)
  void blame_is_marked_and_another_wording_offered(String place, String text) {
    assertThat(JustCulture.wordings(new Text(text)))
        .singleElement()
        .satisfies(
            wording -> {
              assertThat(text.substring(wording.start(), wording.end())).isEqualTo(place);
              assertThat(wording.suggestion()).isNotBlank();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Utskrivningsmeddelandet kom efter hemgång; läkemedelslistan saknades.",
        "Kommunens sjuksköterska fick leta efter uppgifterna.",
        "Ansvaret är otydligt mellan parterna.",
        "Personen vägrades plats eftersom avtalet tolkas olika.",
        "Felanmälan gjordes samma dag."
      })
  void what_tells_of_the_process_is_left_alone(String text) {
    assertThat(JustCulture.wordings(new Text(text))).isEmpty();
  }

  @Test
  void a_place_is_marked_once_and_in_the_order_of_the_text() {
    var text = "Slarv! Läkaren slarvade, och handläggaren ignorerade oss.";
    assertThat(JustCulture.wordings(new Text(text)))
        .extracting(wording -> text.substring(wording.start(), wording.end()))
        .containsExactly("Slarv", "Läkaren slarvade", "handläggaren ignorerade");
  }
}
