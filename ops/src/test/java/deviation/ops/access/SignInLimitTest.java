package deviation.ops.access;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.ops.RunningApplication;
import org.junit.jupiter.api.Test;

/** Whoever guesses has ten wrong passwords a minute; a right one costs nothing. */
class SignInLimitTest {

  private static final int MOST = 10;

  @Test
  void theEleventhWrongPasswordIsNotLookedAt() {
    try (var service = RunningApplication.another("--deviation.limits.sign-in.per=1h")) {
      var visitor = new Visitor(RunningApplication.url(service));
      for (int i = 0; i < MOST; i++) {
        new Visitor(RunningApplication.url(service)).signIn("/access-rules", "demo-reporter");
      }
      var form = Visitor.page(visitor.open("/sign-in"));
      for (int i = 0; i < MOST; i++) {
        var wrong = visitor.post("/sign-in", Visitor.fields(form, "demo-analyst", "guess-" + i));
        assertThat(wrong.statusCode()).as("try " + i).isEqualTo(302);
      }
      var refused =
          visitor.post("/sign-in", Visitor.fields(form, "demo-reporter", "demo-reporter"));
      assertThat(refused.statusCode()).isEqualTo(429);
      assertThat(refused.header("Retry-After")).matches("[1-9][0-9]*");
      assertThat(refused.body()).contains("För många anrop");
    }
  }
}
