package deviation.ops.wiring;

import deviation.api.http.Problem;
import deviation.api.http.ProblemType;
import deviation.api.http.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The database can't be reached: nothing was stored, and the request is worth another try. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseAway {

  private static final String RETRY_SECONDS = "5";

  private final Problems problems;

  DatabaseAway(Problems problems) {
    this.problems = problems;
  }

  @ExceptionHandler
  ResponseEntity<Map<String, Object>> away(
      DataAccessResourceFailureException failure, HttpServletRequest request, Locale locale) {
    return unavailable(RETRY_SECONDS, request, locale);
  }

  /** Another node was faster at every try; nothing was stored. */
  @ExceptionHandler
  ResponseEntity<Map<String, Object>> contended(
      ConcurrencyException failure, HttpServletRequest request, Locale locale) {
    return unavailable("1", request, locale);
  }

  private ResponseEntity<Map<String, Object>> unavailable(
      String seconds, HttpServletRequest request, Locale locale) {
    var problem = new Problem(ProblemType.UNAVAILABLE, List.of());
    return ResponseEntity.status(problem.type().status())
        .header(HttpHeaders.RETRY_AFTER, seconds)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problems.json(problem, request.getRequestURI(), locale));
  }
}
