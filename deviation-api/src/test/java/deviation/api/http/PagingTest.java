package deviation.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deviation.api.common.After;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.util.UriComponentsBuilder;

class PagingTest {

  @Test
  void whatIsLeftOutIsTheFirstTwenty() {
    assertThat(Paging.read(null, null)).isEqualTo(new Paging(1, 20, Optional.empty()));
    assertThat(Paging.read("3", "50").offset()).isEqualTo(100);
  }

  @Test
  void theLastItemsThatCanBeReached() {
    assertThat(Paging.read("10", "1000")).isEqualTo(new Paging(10, 1000, Optional.empty()));
    assertThat(Paging.read("500", "20").offset()).isEqualTo(9_980);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 20, INVALID_REQUEST, positive-number",
    "-1, 20, INVALID_REQUEST, positive-number",
    "'', 20, INVALID_REQUEST, positive-number",
    "one, 20, INVALID_REQUEST, positive-number",
    "1, 0, INVALID_REQUEST, positive-number",
    "1, 1001, RULE_BROKEN, limit-too-large",
    "1, 99999999999999999999, RULE_BROKEN, limit-too-large",
    "501, 20, INVALID_REQUEST, page-too-deep",
    "99999999999999999999, 1000, INVALID_REQUEST, page-too-deep"
  })
  void whatIsRefused(String page, String limit, ProblemType type, String code) {
    assertThatThrownBy(() -> Paging.read(page, limit))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.type()).isEqualTo(type);
              assertThat(problem.faults()).extracting(Fault::code).containsExactly(code);
            });
  }

  @Test
  void linksKeepTheOtherParametersAndNameNoHost() {
    assertThat(links("https://host:8443/a/v1/b?asOf=2025-04-01&page=2&limit=20", 2, 20, 61))
        .isEqualTo(
            "</a/v1/b?asOf=2025-04-01&limit=20&page=1>; rel=\"first\", "
                + "</a/v1/b?asOf=2025-04-01&limit=20&page=1>; rel=\"prev\", "
                + "</a/v1/b?asOf=2025-04-01&limit=20&page=3>; rel=\"next\", "
                + "</a/v1/b?asOf=2025-04-01&limit=20&page=4>; rel=\"last\"");
  }

  @Test
  void anEmptyListHasOnePage() {
    assertThat(links("/b", 1, 20, 0))
        .isEqualTo("</b?page=1>; rel=\"first\", </b?page=1>; rel=\"last\"");
  }

  @Test
  void beyondTheEndTheWayBackIsTheLastPage() {
    assertThat(links("/b", 9, 20, 61)).contains("</b?page=4>; rel=\"prev\"").doesNotContain("next");
  }

  @Test
  void noLinkLeadsWhereItWouldBeRefused() {
    assertThat(links("/b", 14, 700, 10_001))
        .doesNotContain("next")
        .contains("</b?page=14>; rel=\"last\"");
  }

  @Test
  void aListThatGoesOnByRowsLeadsOnFromItsLastOne() {
    var row = new After(1_772_000_000_123_456L, UUID.randomUUID());
    var links =
        PageLinks.ofRows(
            new Paging(500, 20, Optional.empty()),
            10_001,
            Optional.of(row),
            UriComponentsBuilder.fromUriString("/b?page=500&limit=20"));
    var next = links.replaceAll(".*<([^>]*)>; rel=\"next\".*", "$1");
    assertThat(next).startsWith("/b?limit=20&after=").doesNotContain("page=");
    var read = Paging.read(null, "20", next.replaceAll(".*after=", ""));
    assertThat(read).isEqualTo(new Paging(501, 20, Optional.of(row)));
    assertThat(read.part().offset()).isZero();
    var end = UriComponentsBuilder.fromUriString("/b?page=1");
    assertThat(PageLinks.ofRows(Paging.read("1", "20"), 50, Optional.empty(), end))
        .as("whatever has arrived meanwhile")
        .doesNotContain("next");
  }

  @ParameterizedTest
  @CsvSource({
    "2, abc, page-or-after",
    ", abc, cursor",
    ", '', cursor",
    ", AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA, cursor",
    ", 'ä', cursor"
  })
  void whatNoLinkGaveIsRefused(String page, String after, String code) {
    assertThatThrownBy(() -> Paging.read(page, "20", after))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.type()).isEqualTo(ProblemType.INVALID_REQUEST);
              assertThat(problem.faults()).extracting(Fault::code).containsExactly(code);
            });
  }

  private static String links(String request, int page, int limit, long total) {
    return PageLinks.of(
        new Paging(page, limit, Optional.empty()),
        total,
        UriComponentsBuilder.fromUriString(request));
  }
}
