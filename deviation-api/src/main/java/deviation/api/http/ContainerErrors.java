package deviation.api.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What no controller answered: problem details for the API, a page for people. */
@Controller
class ContainerErrors implements ErrorController {

  private final Problems problems;

  ContainerErrors(Problems problems) {
    this.problems = problems;
  }

  @RequestMapping("/error")
  Object error(HttpServletRequest request, HttpServletResponse response, Locale locale) {
    var path = attribute(request, RequestDispatcher.ERROR_REQUEST_URI, "/");
    var status = attribute(request, RequestDispatcher.ERROR_STATUS_CODE, 404);
    var type = ProblemType.ofStatus(status);
    if (path.startsWith("/deviations/") || path.startsWith("/oauth2/token")) {
      return ResponseEntity.status(type.status())
          .contentType(MediaType.APPLICATION_PROBLEM_JSON)
          .body(problems.json(new Problem(type, faults(response)), path, locale));
    }
    var page = new ModelAndView("problem/page", HttpStatusCode.valueOf(type.status()));
    page.addObject("type", type);
    return page;
  }

  /** The header stands in the answer when none of the address's formats was sent. */
  private static List<Fault> faults(HttpServletResponse response) {
    var taken = response.getHeader(HttpHeaders.ACCEPT);
    return taken == null ? List.of() : List.of(Fault.of("", "media-type", taken));
  }

  @SuppressWarnings("unchecked")
  private static <V> V attribute(HttpServletRequest request, String name, V otherwise) {
    var value = request.getAttribute(name);
    return value == null ? otherwise : (V) value;
  }
}
