package deviation.ops.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deviation.api.http.Problem;
import deviation.api.http.ProblemType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** A body arrives in time or is given up, however many bytes it sends meanwhile. */
class TimedBodyTest {

  private final HandDriven time = new HandDriven();

  @Test
  void allOfItInTimeIsRead() throws IOException {
    var body = body(10);
    time.goOn(Duration.ofSeconds(30));
    assertThat(body.readAllBytes()).hasSize(10);
  }

  @Test
  void aByteThatComesLaterIsTheLast() throws IOException {
    var body = body(10);
    assertThat(body.read()).isZero();
    time.goOn(Duration.ofSeconds(30).plusNanos(1));
    assertGivenUp(() -> body.read());
    assertGivenUp(() -> body.readNBytes(5));
  }

  @Test
  void theEndIsNeverLate() throws IOException {
    var body = body(10);
    body.readNBytes(10);
    time.goOn(Duration.ofHours(1));
    assertThat(body.read()).isEqualTo(-1);
  }

  private InputStream body(int length) throws IOException {
    var request = new MockHttpServletRequest();
    request.setContent(new byte[length]);
    return new TimedBody(request, Duration.ofSeconds(30), time).getInputStream();
  }

  private interface Read {
    void read() throws IOException;
  }

  private static void assertGivenUp(Read read) {
    assertThatThrownBy(read::read)
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> assertThat(problem.type()).isEqualTo(ProblemType.REQUEST_TIMEOUT));
  }
}
