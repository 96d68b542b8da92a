package deviation.api.http;

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
 * What the container refuses before the application sees it, such as an encoded slash in the path
 * or a header without end: the same problem as everywhere instead of the container's page.
 */
final class ContainerRefusals extends ErrorReportValve {

  private final Problems problems;
  private final LanguageChoice languages;
  private final JsonMapper mapper;

  ContainerRefusals(Problems problems, LanguageChoice languages, JsonMapper mapper) {
    this.problems = problems;
    this.languages = languages;
    this.mapper = mapper;
  }

  @Override
  protected void report(Request request, Response response, Throwable throwable) {
    if (response.getStatus() < 400
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    var problem = new Problem(type(response.getStatus()), List.of());
    // Of a line that can't be read there is no path; no browser sends one.
    var readable = request.getRequestURI() != null;
    var path = readable ? request.getRequestURI() : "/";
    var api = !readable || path.startsWith("/deviations");
    var locale = readable ? languages.resolveLocale(request) : LanguageChoice.SWEDISH;
    response.setStatus(problem.type().status());
    response.setHeader(Trace.HEADER, Trace.of(request).header());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'");
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage());
    try {
      if (api) {
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        write(response, mapper.writeValueAsBytes(problems.json(problem, path, locale)));
      } else {
        response.setContentType("text/html;charset=UTF-8");
        write(response, page(problem, locale).getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException _) {
      // Nobody listens any more.
    }
  }

  /** A protocol or a coding that isn't spoken here is no fault of ours: 501 and 505 are 400. */
  private static ProblemType type(int status) {
    return status == 501 || status == 505
        ? ProblemType.INVALID_REQUEST
        : ProblemType.ofStatus(status);
  }

  /** No template: there may be no request that one could be rendered for. */
  private String page(Problem problem, Locale locale) {
    return """
    <!DOCTYPE html>
    <html lang="%s">
    <head><meta charset="utf-8"><title>%s</title><link rel="icon" href="data:,"></head>
    <body><main><h1>%2$s</h1><p>%s</p><p><a href="/">%s</a></p></main></body>
    </html>
    """
        .formatted(
            locale.getLanguage(),
            problems.title(problem.type(), locale),
            problems.detail(problem.type(), locale),
            problems.text("problem.home", locale));
  }

  private static void write(Response response, byte[] body) throws IOException {
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
    response.finishResponse();
  }
}
