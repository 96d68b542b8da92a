package deviation.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeLinksTest {

  private static final Pattern LINK = Pattern.compile("]\\(([^)]+)\\)");

  @Test
  void leadSomewhere() {
    var links = LINK.matcher(Sources.read(Sources.ROOT.resolve("README.md"))).results();
    assertThat(
            links
                .map((MatchResult link) -> link.group(1))
                .filter(link -> !link.matches(".*://.*|#.*")))
        .isNotEmpty()
        .allMatch(link -> Files.exists(Sources.ROOT.resolve(link)));
  }
}
