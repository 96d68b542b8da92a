package deviation.ops.wiring;

import deviation.api.http.Problem;
import deviation.api.http.ProblemType;
import deviation.api.http.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers with a problem what Tomcat refuses before any filter sees it, such as a request line that
 * isn't HTTP: never with Tomcat's own page. Nothing of such a request can be trusted, its language
 * and path included.
 */
final class ConnectorRefusals extends ErrorReportValve {

  private static final Locale SWEDISH = Locale.of("sv");

  private final Problems problems;
  private final JsonMapper mapper;

  ConnectorRefusals(Problems problems, JsonMapper mapper) {
    this.problems = problems;
    this.mapper = mapper;
  }

  @Override
  protected void report(Request request, Response response, Throwable failure) {
    if (response.getStatus() < 400
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    var type = type(response.getStatus());
    var body = mapper.writeValueAsString(problems.json(new Problem(type, List.of()), "/", SWEDISH));
    try {
      response.setStatus(type.status());
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      response.setCharacterEncoding(StandardCharsets.UTF_8);
      response.setHeader(HttpHeaders.CONTENT_LANGUAGE, SWEDISH.getLanguage());
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader(
          "Content-Security-Policy",
          "default-src 'none'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'");
      var writer = response.getReporter();
      if (writer != null) {
        writer.write(body);
        response.finishResponse();
      }
    } catch (IOException _) {
      // Whoever asked is gone.
    }
  }

  /** Transfer codings and versions of HTTP that aren't known are the sender's to mend. */
  private static ProblemType type(int status) {
    return status == 501 || status == 505
        ? ProblemType.INVALID_REQUEST
        : ProblemType.ofStatus(status);
  }
}
