package deviation.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Which of several refusals is told: that there is no such thing, or that it is another's, comes
 * before what is wrong with the request. Asked on the way of a refusal only, so that a request
 * without fault pays nothing.
 */
@Component
class Precedence {

  private final Things things;

  Precedence(Things things) {
    this.things = things;
  }

  Problem first(Problem problem, HttpServletRequest request) {
    return switch (problem.type()) {
      case INVALID_REQUEST, PRECONDITION_REQUIRED ->
          thing(request).flatMap(things::refused).orElse(problem);
      case UNAUTHORIZED,
          FORBIDDEN,
          NOT_PUBLISHED,
          NOT_FOUND,
          REQUEST_TIMEOUT,
          URI_TOO_LONG,
          TOO_MANY_REQUESTS,
          METHOD_NOT_ALLOWED,
          NOT_ACCEPTABLE,
          CONFLICT,
          PRECONDITION_FAILED,
          TOO_LARGE,
          UNSUPPORTED_MEDIA_TYPE,
          RULE_BROKEN,
          INTERNAL_ERROR,
          UNAVAILABLE ->
          problem;
    };
  }

  /** What a command's address names by {@code {id}}. */
  private static Optional<UUID> thing(HttpServletRequest request) {
    return request.getMethod().equals("POST")
            && request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                instanceof Map<?, ?> named
            && named.get("id") instanceof String id
        ? Optional.of(UUID.fromString(id))
        : Optional.empty();
  }
}
