package deviation.api.http;

import java.util.concurrent.Callable;
import org.slf4j.MDC;
import org.springframework.web.context.request.RequestContextHolder;

/** Work of a request that runs on another thread, and is still that request's. */
public final class Carried {

  private Carried() {}

  /** The same work, with the request and the trace of the thread that calls this. */
  public static <V> Callable<V> along(Callable<V> work) {
    var request = RequestContextHolder.getRequestAttributes();
    var trace = MDC.get(Trace.META);
    return () -> {
      RequestContextHolder.setRequestAttributes(request);
      MDC.put(Trace.META, trace);
      try {
        return work.call();
      } finally {
        MDC.remove(Trace.META);
        RequestContextHolder.resetRequestAttributes();
      }
    };
  }
}
