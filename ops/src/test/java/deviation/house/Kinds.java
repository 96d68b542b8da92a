package deviation.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import org.axonframework.spring.stereotype.Aggregate;
import org.springframework.stereotype.Component;

/** The kinds of class that the rules speak of, told by package and name. */
final class Kinds {

  private Kinds() {}

  /** What the other modules say and hear: what is public in the language, but for its web side. */
  static DescribedPredicate<JavaClass> messages(String base) {
    return resideInAPackage(base + ".api..")
        .and(not(web(base)))
        .and(describe("public", type -> outermost(type).getModifiers().contains(PUBLIC)))
        .as("messages");
  }

  /** What carries the language over HTTP. */
  static DescribedPredicate<JavaClass> web(String base) {
    return resideInAnyPackage(base + ".api.http..", base + ".api.contract..")
        .or(resideInAPackage(base + ".api..").and(named("Http", "Pages", "Problems")))
        .as("the web side");
  }

  /** Pure parts of the domain: all but Axon's and Spring's shells, which decide nothing. */
  static DescribedPredicate<JavaClass> decisions(String base) {
    return resideInAPackage(base + ".domain..")
        .and(named("Decision", "Rules", "State").or(not(shells())))
        .as("decisions");
  }

  /** By the name of the top-level class: what is nested is of its kind. */
  static DescribedPredicate<JavaClass> named(String... endings) {
    return describe(
        "named *" + String.join(", *", endings),
        type -> {
          var name = outermost(type).getSimpleName();
          for (var ending : endings) {
            if (name.endsWith(ending)) {
              return true;
            }
          }
          return false;
        });
  }

  private static DescribedPredicate<JavaClass> shells() {
    return describe(
        "shells",
        type -> {
          var top = outermost(type);
          return top.isAnnotatedWith(Aggregate.class) || top.isAnnotatedWith(Component.class);
        });
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(Kinds::outermost).orElse(type);
  }
}
