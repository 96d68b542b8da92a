package deviation.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The texts for people: the same keys in both languages, and one for whatever code or template
 * names.
 */
class MessagesTest {

  private static final Path ROOT = Path.of(System.getProperty("user.dir")).getParent();
  private static final Pattern FAULT =
      Pattern.compile(
          "(?:Fault\\.of|new Fault|badParameter|wrong)\\([^;]*?,\\s*\"([a-z]+(?:-[a-z]+)*)\"");
  private static final Pattern NAMED = Pattern.compile("#\\{([a-zA-Z][a-zA-Z0-9./-]+)[}(]");

  /** What both languages call the same. */
  private static final Set<String> SAME_WORD = Set.of("role.REGION");

  private static final Properties SWEDISH = texts("messages.properties");
  private static final Properties ENGLISH = texts("messages_en.properties");

  @Test
  void bothLanguagesHaveTheSameKeysAndFacts() {
    assertThat(ENGLISH.keySet()).isEqualTo(SWEDISH.keySet());
    for (var key : SWEDISH.stringPropertyNames()) {
      assertThat(facts(ENGLISH.getProperty(key)))
          .as(key)
          .isEqualTo(facts(SWEDISH.getProperty(key)));
    }
  }

  @Test
  void noEnglishTextIsSwedish() {
    var same =
        SWEDISH.stringPropertyNames().stream()
            .filter(key -> SWEDISH.getProperty(key).equals(ENGLISH.getProperty(key)));
    assertThat(same).containsExactlyInAnyOrderElementsOf(SAME_WORD);
  }

  @Test
  void noTextWithFactsHasAnApostropheForItWouldQuoteThem() {
    for (var texts : new Properties[] {SWEDISH, ENGLISH}) {
      assertThat(texts.values().stream().map(Object::toString).filter(text -> text.contains("{")))
          .noneMatch(text -> text.contains("'"));
    }
  }

  @Test
  void everyKindOfProblemIsExplained() {
    for (var type : ProblemType.values()) {
      assertThat(SWEDISH.stringPropertyNames())
          .contains("problem." + type.slug() + ".title", "problem." + type.slug() + ".detail");
    }
  }

  @Test
  void everyFaultSaysWhatToMend() {
    var codes = found(FAULT, ".java");
    assertThat(codes).contains("unknown-field", "date", "unknown-area", "already-filed", "not-csv");
    assertThat(codes).allMatch(code -> SWEDISH.containsKey("fault." + code));
  }

  @Test
  void everyTextThatATemplateNamesIsThere() {
    var named = found(NAMED, ".html");
    assertThat(named).contains("start.heading");
    assertThat(named).allMatch(SWEDISH::containsKey);
  }

  private static Set<String> facts(String text) {
    return new TreeSet<>(
        Pattern.compile("\\{([0-9])").matcher(text).results().map(fact -> fact.group(1)).toList());
  }

  private static Set<String> found(Pattern pattern, String ending) {
    var found = new TreeSet<String>();
    for (var module : new String[] {"deviation-api", "deviation-domain", "projections", "ops"}) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main"))) {
        files
            .filter(file -> file.toString().endsWith(ending))
            .forEach(
                file ->
                    pattern.matcher(read(file)).results().forEach(one -> found.add(one.group(1))));
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
    return found;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Properties texts(String name) {
    var texts = new Properties();
    try (var reader =
        Files.newBufferedReader(ROOT.resolve("deviation-api/src/main/resources").resolve(name))) {
      texts.load(reader);
      return texts;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
