package deviation.ops.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import deviation.ops.Bodies;
import deviation.ops.Http;
import deviation.ops.RunningApplication;
import org.junit.jupiter.api.Test;

/**
 * While no connection is to be had, a command is refused as worth another try, and nothing else.
 */
class DatabaseAwayTest {

  @Test
  void aCommandIsAnsweredWith503AndWhenToTryAgain() {
    try (var service = RunningApplication.another()) {
      service.getBean("keeper", HikariDataSource.class).close();
      var answer =
          new Http(RunningApplication.url(service), "coordinator")
              .post("/reports", Bodies.report());
      assertThat(answer.status()).isEqualTo(503);
      assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
      assertThat(answer.header("Retry-After")).isNotBlank();
    }
  }
}
