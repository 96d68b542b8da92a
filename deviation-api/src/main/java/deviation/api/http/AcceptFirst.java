package deviation.api.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses a command whose answer its sender wouldn't take before the command is done: Spring alone
 * finds out when it writes the answer, and what was refused would be stored.
 */
@Component
class AcceptFirst implements HandlerInterceptor, WebMvcConfigurer {

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/deviations/**");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    var command = !HttpMethod.GET.matches(request.getMethod()) && handler instanceof HandlerMethod;
    if (command && !takesJson(request.getHeader(HttpHeaders.ACCEPT))) {
      throw new Problem(ProblemType.NOT_ACCEPTABLE, List.of());
    }
    return true;
  }

  private static boolean takesJson(String accept) {
    if (accept == null || accept.isBlank()) {
      return true;
    }
    try {
      return MediaType.parseMediaTypes(accept).stream()
          .anyMatch(type -> type.includes(MediaType.APPLICATION_JSON));
    } catch (InvalidMediaTypeException _) {
      return false;
    }
  }
}
