package deviation.api.http;

import deviation.api.common.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Turns whatever a request fails with into problem details; no stack trace and no word of the
 * request leaves by it.
 */
@RestControllerAdvice(annotations = org.springframework.web.bind.annotation.RestController.class)
class ProblemAdvice {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

  private final Problems problems;
  private final FailureProblems failures;
  private final Precedence precedence;

  ProblemAdvice(Problems problems, FailureProblems failures, Precedence precedence) {
    this.problems = problems;
    this.failures = failures;
    this.precedence = precedence;
  }

  @ExceptionHandler
  ResponseEntity<Map<String, Object>> problem(
      Problem problem, HttpServletRequest request, Locale locale) {
    return answer(problem, HttpHeaders.EMPTY, request, locale);
  }

  @ExceptionHandler
  ResponseEntity<Map<String, Object>> refused(
      Refused refused, HttpServletRequest request, Locale locale) {
    return answer(problems.of(refused), HttpHeaders.EMPTY, request, locale);
  }

  @ExceptionHandler
  ResponseEntity<Map<String, Object>> unreadable(
      HttpMessageNotReadableException unreadable, HttpServletRequest request, Locale locale) {
    var problem =
        unreadable.getCause() instanceof Problem known
            ? known
            : new Problem(ProblemType.INVALID_REQUEST, List.of(Fault.of("", "no-body")));
    var headers = new HttpHeaders();
    if (problem.type() == ProblemType.UNSUPPORTED_MEDIA_TYPE) {
      headers.setAccept(List.of(MediaType.APPLICATION_JSON));
    }
    return answer(problem, headers, request, locale);
  }

  /** An address with something else where an id stands leads nowhere. */
  @ExceptionHandler
  ResponseEntity<Map<String, Object>> mistyped(
      MethodArgumentTypeMismatchException mistyped, HttpServletRequest request, Locale locale) {
    return answer(Problem.notFound(), HttpHeaders.EMPTY, request, locale);
  }

  @ExceptionHandler
  ResponseEntity<Map<String, Object>> other(
      Exception failure, HttpServletRequest request, Locale locale) {
    if (failure instanceof ErrorResponse response) {
      return answer(
          new Problem(ProblemType.ofStatus(response.getStatusCode().value()), faults(failure)),
          response.getHeaders(),
          request,
          locale);
    }
    var known = failures.of(failure);
    if (known.isEmpty()) {
      LOG.error("{}", FailureTrace.of(failure));
    }
    var problem = known.orElseGet(() -> new Problem(ProblemType.INTERNAL_ERROR, List.of()));
    return answer(problem, HttpHeaders.EMPTY, request, locale);
  }

  private static List<Fault> faults(Exception failure) {
    return failure instanceof HttpMediaTypeNotSupportedException other
        ? List.of(Fault.of("", "media-type", MediaType.toString(other.getSupportedMediaTypes())))
        : List.of();
  }

  private ResponseEntity<Map<String, Object>> answer(
      Problem refusal, HttpHeaders headers, HttpServletRequest request, Locale locale) {
    var problem = precedence.first(refusal, request);
    return ResponseEntity.status(problem.type().status())
        .headers(headers)
        .headers(more -> retryAfter(problem.type(), more))
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problems.json(problem, request.getRequestURI(), locale));
  }

  private static void retryAfter(ProblemType type, HttpHeaders headers) {
    if (type == ProblemType.UNAVAILABLE && !headers.containsHeader(HttpHeaders.RETRY_AFTER)) {
      headers.set(HttpHeaders.RETRY_AFTER, "1");
    }
  }
}
