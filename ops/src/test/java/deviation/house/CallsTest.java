package deviation.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import broken.ops.mail.MailHelper;
import broken.ops.mail.Outbox;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.Date;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What nobody calls, and how nothing is called. */
class CallsTest {

  private static final Set<Class<?>> UNBOUNDED_WITHOUT_SIZE =
      Set.of(
          LinkedBlockingQueue.class,
          LinkedBlockingDeque.class,
          LinkedTransferQueue.class,
          PriorityBlockingQueue.class,
          ConcurrentLinkedQueue.class);

  @Test
  void timeComesFromTheOneClock() {
    House.keeps(CallsTest::timeComesFromTheOneClock, Outbox.class);
  }

  @Test
  void caseIsChangedInALocale() {
    House.keeps(CallsTest::caseIsChangedInALocale, Outbox.class);
  }

  @Test
  void bytesHaveACharset() {
    House.keeps(CallsTest::bytesHaveACharset, Outbox.class);
  }

  @Test
  void nothingQueuesWithoutBound() {
    House.keeps(CallsTest::nothingQueuesWithoutBound, Outbox.class);
  }

  @Test
  void namesSayWhatAThingIs() {
    House.keeps(CallsTest::namesSayWhatAThingIs, MailHelper.class);
  }

  private static ArchRule timeComesFromTheOneClock(String base) {
    return in(base)
        .and()
        .resideOutsideOfPackage(base + ".ops.embedded..")
        .and()
        .haveNameNotMatching(".*\\.ServiceClock")
        .should()
        .accessTargetWhere(
            target(describe("reads the machine's clock", CallsTest::readsTheMachinesClock)))
        .because("demo data, tests and every node go by ServiceClock, which can be set");
  }

  private static ArchRule caseIsChangedInALocale(String base) {
    return in(base)
        .should()
        .accessTargetWhere(
            target(
                describe(
                    "changes case by the machine's locale",
                    calls(String.class, Set.of("toLowerCase", "toUpperCase"))
                        .and(without(Locale.class)))))
        .because("in Turkish, I is not the upper case of i");
  }

  private static ArchRule bytesHaveACharset(String base) {
    return in(base)
        .should()
        .accessTargetWhere(
            target(
                describe(
                    "takes the machine's charset",
                    calls(String.class, Set.of("getBytes"))
                        .and(without(Charset.class))
                        .and(without(String.class)))))
        .because("what is stored or hashed must not depend on where it runs");
  }

  private static ArchRule nothingQueuesWithoutBound(String base) {
    return in(base)
        .and()
        // A semaphore stands before its threads.
        .haveNameNotMatching(".*\\.ReportImport")
        .should()
        .accessTargetWhere(
            target(describe("queues without a bound", CallsTest::queuesWithoutBound)))
        .because("past a stated limit the answer is 503, not a heap that fills");
  }

  private static ArchRule namesSayWhatAThingIs(String base) {
    return in(base)
        .should()
        .haveNameMatching(".*(Impl|Manager|Utils?|Helper|Dto|DTO|Mapper)")
        .because("such a name says nothing about the thing; the field has a word for it");
  }

  private static GivenClassesConjunction in(String base) {
    return noClasses().that().resideInAPackage(base + "..");
  }

  private static boolean readsTheMachinesClock(AccessTarget target) {
    var owner = target.getOwner();
    var name = target.getName();
    return owner.getPackageName().startsWith("java.time")
            && name.equals("now")
            && without(Clock.class).test(target)
        || owner.getPackageName().equals("java.time") && name.matches("(system|tick).*")
        || owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis")
        || owner.isEquivalentTo(Date.class) && constructsWithNothing(target);
  }

  private static boolean queuesWithoutBound(AccessTarget target) {
    return calls(
                Executors.class,
                Set.of(
                    "newCachedThreadPool",
                    "newFixedThreadPool",
                    "newSingleThreadExecutor",
                    "newScheduledThreadPool",
                    "newSingleThreadScheduledExecutor",
                    "newThreadPerTaskExecutor",
                    "newVirtualThreadPerTaskExecutor",
                    "newWorkStealingPool"))
            .test(target)
        || UNBOUNDED_WITHOUT_SIZE.stream().anyMatch(target.getOwner()::isEquivalentTo)
            && constructsWithNothing(target);
  }

  private static boolean constructsWithNothing(AccessTarget target) {
    return target.getName().equals("<init>") && parameters(target).length == 0;
  }

  private static Predicate<AccessTarget> calls(Class<?> owner, Set<String> names) {
    return target -> target.getOwner().isEquivalentTo(owner) && names.contains(target.getName());
  }

  private static Predicate<AccessTarget> without(Class<?> parameter) {
    return target -> {
      for (var given : parameters(target)) {
        if (given.isEquivalentTo(parameter)) {
          return false;
        }
      }
      return true;
    };
  }

  private static JavaClass[] parameters(AccessTarget target) {
    return target instanceof AccessTarget.CodeUnitAccessTarget unit
        ? unit.getRawParameterTypes().toArray(JavaClass[]::new)
        : new JavaClass[0];
  }
}
