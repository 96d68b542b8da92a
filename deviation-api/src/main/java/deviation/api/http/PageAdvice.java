package deviation.api.http;

import deviation.api.common.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

  PageAdvice(Problems problems) {
    this.problems = problems;
  }

  @ExceptionHandler
  ModelAndView problem(Problem problem) {
    return page(problem.type());
  }

  @ExceptionHandler
  ModelAndView refused(Refused refused) {
    return page(problems.of(refused).type());
  }

  /** An address with something else where an id stands leads nowhere. */
  @ExceptionHandler
  ModelAndView mistyped(MethodArgumentTypeMismatchException mistyped) {
    return page(ProblemType.NOT_FOUND);
  }

  @ExceptionHandler
  ModelAndView other(Exception failure) {
    if (failure instanceof ErrorResponse known) {
      return page(ProblemType.ofStatus(known.getStatusCode().value()));
    }
    LOG.error("{} on a page", failure.getClass().getName());
    return page(ProblemType.INTERNAL_ERROR);
  }

  private static ModelAndView page(ProblemType type) {
    var page = new ModelAndView("problem/page", HttpStatusCode.valueOf(type.status()));
    page.addObject("type", type);
    return page;
  }
}
