package deviation.api.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Remembers the language that a page's link asks for. */
@Component
class LanguageMemory implements HandlerInterceptor, WebMvcConfigurer {

  private final LanguageChoice languages;

  LanguageMemory(LanguageChoice languages) {
    this.languages = languages;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).excludePathPatterns("/deviations/**");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    LanguageChoice.chosen(request)
        .ifPresent(locale -> languages.setLocale(request, response, locale));
    return true;
  }
}
