package deviation.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import broken.api.question.QuestionView;
import broken.api.report.ReportCommand;
import broken.api.report.ReportHttp;
import broken.api.report.ReportPage;
import broken.domain.report.ReportDecision;
import broken.domain.report.ReportState;
import broken.domain.screening.Screening;
import broken.ops.wiring.Sending;
import broken.projections.summary.SummaryProjection;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;

/** Who may know whom. */
class LayersTest {

  @Test
  void messagesDependOnTheJdkAlone() {
    House.keeps(LayersTest::messagesDependOnTheJdkAlone, ReportCommand.class);
  }

  @Test
  void onlyTheWebSideSeesFrameworks() {
    House.keeps(LayersTest::onlyTheWebSideSeesFrameworks, ReportPage.class);
  }

  @Test
  void decisionsDependOnTheLanguageAlone() {
    House.keeps(
        LayersTest::decisionsDependOnTheLanguageAlone,
        ReportDecision.class,
        ReportState.class,
        Screening.class);
  }

  @Test
  void modulesKnowEachOtherOneWayOnly() {
    House.keeps(
        LayersTest::modulesKnowEachOtherOneWayOnly, ReportDecision.class, SummaryProjection.class);
  }

  @Test
  void onlyOpsKnowsTheStoreAndItsProcessors() {
    House.keeps(LayersTest::onlyOpsKnowsTheStoreAndItsProcessors, SummaryProjection.class);
  }

  @Test
  void sqlStandsInTablesAlone() {
    House.keeps(LayersTest::sqlStandsInTablesAlone, SummaryProjection.class);
  }

  @Test
  void featuresHaveNoCycles() {
    House.keeps(
        LayersTest::featuresHaveNoCycles, ReportCommand.class, QuestionView.class, Sending.class);
  }

  @Test
  void controllersStayInTheirPackage() {
    House.keeps(LayersTest::controllersStayInTheirPackage, ReportHttp.class);
  }

  private static ArchRule messagesDependOnTheJdkAlone(String base) {
    return classes()
        .that(Kinds.messages(base))
        .should()
        .onlyDependOnClassesThat(
            resideInAPackage("java..")
                .or(resideInAPackage(base + ".api..").and(not(Kinds.web(base)))))
        .because("a message outlives every framework");
  }

  private static ArchRule onlyTheWebSideSeesFrameworks(String base) {
    return noClasses()
        .that()
        .resideInAPackage(base + ".api..")
        .and(not(Kinds.web(base)))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "org.axonframework..", "tools.jackson..")
        .because("HTTP is spoken by *Http, *Pages, *Problems and api.http");
  }

  private static ArchRule decisionsDependOnTheLanguageAlone(String base) {
    var known = resideInAPackage("java..").or(Kinds.messages(base)).or(Kinds.decisions(base));
    var screening = resideInAPackage(base + ".domain.screening..");
    return CompositeArchRule.of(
            classes()
                .that(Kinds.decisions(base).and(not(screening)))
                .should()
                .onlyDependOnClassesThat(known))
        .and(
            classes()
                .that(Kinds.decisions(base).and(screening))
                .should()
                .onlyDependOnClassesThat(
                    known.or(
                        resideInAnyPackage(
                            "dev.personnummer..", "com.google.i18n.phonenumbers.."))))
        .because(
            "a decision is tested by values alone, and given what it needs: ids, time, registers");
  }

  private static ArchRule modulesKnowEachOtherOneWayOnly(String base) {
    return layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage(base + "..")
        .layer("api")
        .definedBy(base + ".api..")
        .layer("domain")
        .definedBy(base + ".domain..")
        .layer("projections")
        .definedBy(base + ".projections..")
        .layer("ops")
        .definedBy(base + ".ops..")
        .whereLayer("domain")
        .mayOnlyBeAccessedByLayers("ops")
        .whereLayer("projections")
        .mayOnlyBeAccessedByLayers("ops")
        .whereLayer("ops")
        .mayNotBeAccessedByAnyLayer()
        .because("what decides and what remembers share the language and nothing else");
  }

  private static ArchRule onlyOpsKnowsTheStoreAndItsProcessors(String base) {
    return noClasses()
        .that()
        .resideInAPackage(base + "..")
        .and()
        .resideOutsideOfPackage(base + ".ops..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "org.axonframework.eventsourcing.eventstore..",
                "org.axonframework.eventhandling..",
                "org.axonframework.config.."))
        .because(
            "the engine, its tokens and processors are to be replaced without a word elsewhere");
  }

  private static ArchRule sqlStandsInTablesAlone(String base) {
    return noClasses()
        .that()
        .resideInAPackage(base + "..")
        .and()
        .resideOutsideOfPackages(base + ".ops.eventstore..", base + ".ops.embedded..")
        .and(not(Kinds.named("Table")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..")
        .because("only a *Table and the event store name columns");
  }

  private static ArchRule featuresHaveNoCycles(String base) {
    return CompositeArchRule.of(slices().matching(base + ".api.(*)..").should().beFreeOfCycles())
        .and(slices().matching(base + ".domain.(*)..").should().beFreeOfCycles())
        .and(slices().matching(base + ".projections.(*)..").should().beFreeOfCycles())
        .and(slices().matching(base + ".ops.(*)..").should().beFreeOfCycles())
        .because("a feature is read, moved and dropped by itself");
  }

  private static ArchRule controllersStayInTheirPackage(String base) {
    return classes()
        .that()
        .resideInAPackage(base + "..")
        .and()
        .areMetaAnnotatedWith(Controller.class)
        .and()
        .areNotAnnotations()
        .should()
        .bePackagePrivate()
        .because("a controller is called over HTTP and by nobody else");
  }
}
