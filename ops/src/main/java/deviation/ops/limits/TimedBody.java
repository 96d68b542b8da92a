package deviation.ops.limits;

import deviation.api.http.Problem;
import deviation.api.http.ProblemType;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * A request whose body must arrive in time as a whole: the connector's time-out starts anew with
 * each byte, so a body that trickles would hold a thread for hours.
 */
final class TimedBody extends HttpServletRequestWrapper {

  private final TimeMeter time;
  private final long end;

  TimedBody(HttpServletRequest request, Duration patience, TimeMeter time) {
    super(request);
    this.time = time;
    this.end = time.currentTimeNanos() + patience.toNanos();
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    var body = super.getInputStream();
    return new ServletInputStream() {

      @Override
      public int read() throws IOException {
        return inTime(body.read());
      }

      @Override
      public int read(byte[] into, int from, int length) throws IOException {
        return inTime(body.read(into, from, length));
      }

      @Override
      public boolean isFinished() {
        return body.isFinished();
      }

      @Override
      public boolean isReady() {
        return body.isReady();
      }

      @Override
      public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
      }
    };
  }

  private int inTime(int read) {
    if (read >= 0 && time.currentTimeNanos() - end > 0) {
      throw new Problem(ProblemType.REQUEST_TIMEOUT, List.of());
    }
    return read;
  }
}
