package deviation.api.http;

import deviation.api.common.Refused;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Turns whatever a page fails with into the page of that problem; no word of the request leaves by
 * it.
 */
@ControllerAdvice(annotations = PageController.class)
class PageAdvice {

  private static final Logger LOG = LoggerFactory.getLogger(PageAdvice.class);

  private final Problems problems;
  private final FailureProblems failures;

  PageAdvice(Problems problems, FailureProblems failures) {
    this.problems = problems;
    this.failures = failures;
  }

  @ExceptionHandler
  ModelAndView problem(Problem problem, HttpServletResponse response) {
    return page(problem.type(), response);
  }

  @ExceptionHandler
  ModelAndView refused(Refused refused, HttpServletResponse response) {
    return page(problems.of(refused).type(), response);
  }

  /** An address with something else where an id stands leads nowhere. */
  @ExceptionHandler
  ModelAndView mistyped(
      MethodArgumentTypeMismatchException mistyped, HttpServletResponse response) {
    return page(ProblemType.NOT_FOUND, response);
  }

  @ExceptionHandler
  ModelAndView other(Exception failure, HttpServletResponse response) {
    if (failure instanceof ErrorResponse known) {
      return page(ProblemType.ofStatus(known.getStatusCode().value()), response);
    }
    var known = failures.of(failure);
    if (known.isEmpty()) {
      LOG.error("{}", FailureTrace.of(failure));
    }
    return page(known.map(Problem::type).orElse(ProblemType.INTERNAL_ERROR), response);
  }

  private static ModelAndView page(ProblemType type, HttpServletResponse response) {
    if (type == ProblemType.UNAVAILABLE) {
      response.setHeader(HttpHeaders.RETRY_AFTER, "1");
    }
    var page = new ModelAndView("problem/page", HttpStatusCode.valueOf(type.status()));
    page.addObject("type", type);
    return page;
  }
}
