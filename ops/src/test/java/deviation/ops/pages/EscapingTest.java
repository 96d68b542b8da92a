package deviation.ops.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What somebody wrote stands on a page as text, wherever it is. */
class EscapingTest {

  private static final String ATTACK =
      "\"'></textarea><script>alert(1)</script><img src=x onerror=alert(1)>${7*7}[[${7*7}]]";

  @Test
  void aFormThatComesBackShowsWhatWasWrittenAndRunsNoneOfIt() {
    var page =
        Browsed.page(
            Browsed.post(
                Browsed.at("/reports/new")
                    .data("collaborationArea", "goteborg-hisingen")
                    .data("occurredOn", ATTACK)
                    .data("description", ATTACK)
                    .data("suggestion", ATTACK)));
    assertThat(page.select("script, [onerror]")).isEmpty();
    assertThat(page.selectFirst("#description").val()).isEqualTo(ATTACK);
    assertThat(page.selectFirst("#occurredOn").val()).isEqualTo(ATTACK);
  }
}
