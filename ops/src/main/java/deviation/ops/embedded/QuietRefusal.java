package deviation.ops.embedded;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Keeps Spring from printing a stack trace where {@link Launch} prints one line. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class QuietRefusal implements SpringBootExceptionReporter {
  QuietRefusal(ConfigurableApplicationContext context) {}

  @Override
  public boolean reportException(Throwable failure) {
    return StartRefused.in(failure).isPresent();
  }
}
