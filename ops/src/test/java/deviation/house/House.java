package deviation.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/**
 * The house, and a broken one beside it. A rule is asked of both: the house must keep it, and it
 * must report its counter-example in the package {@code broken}. A rule that can't fail is none.
 */
final class House {

  private static final String BROKEN = "broken";

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("deviation");

  private static final JavaClasses BROKEN_HOUSE = new ClassFileImporter().importPackages(BROKEN);

  private House() {}

  /**
   * @param rule by the base package of the house that it is asked of
   * @param culprits every class of the broken house that the rule must name
   */
  static void keeps(Function<String, ArchRule> rule, Class<?>... culprits) {
    var found = rule.apply(BROKEN).evaluate(BROKEN_HOUSE).getFailureReport().toString();
    assertThat(culprits).isNotEmpty();
    for (var culprit : culprits) {
      assertThat(found).as("what the rule finds in the broken house").contains(culprit.getName());
    }
    rule.apply("deviation").check(HOUSE);
  }
}
