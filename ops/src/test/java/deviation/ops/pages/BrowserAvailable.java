package deviation.ops.pages;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Without a browser the tests are left out, and say so; with {@code CI=true} they fail instead. */
final class BrowserAvailable implements ExecutionCondition {

  static Optional<Path> browser() {
    return Stream.of(System.getenv("PATH").split(":"))
        .flatMap(
            folder ->
                Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (browser().isPresent()) {
      return ConditionEvaluationResult.enabled("there is a browser");
    }
    if ("true".equals(System.getenv("CI"))) {
      throw new IllegalStateException("no Chromium on the PATH: the browser tests can't run");
    }
    if (context.getTestMethod().isEmpty()) {
      System.err.println("LEFT OUT, for want of Chromium: " + context.getDisplayName());
    }
    return ConditionEvaluationResult.disabled("no Chromium on the PATH");
  }
}
