package deviation.ops.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Answers of the filters: the error dispatch makes a problem of each, in the reader's language. */
final class Refusing
    implements AuthenticationEntryPoint, AuthenticationFailureHandler, AccessDeniedHandler {

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    AccessLog.refused(
        HttpStatus.UNAUTHORIZED.value(), request.getMethod(), Optional.empty(), code(failure));
    // Why a token was refused is nobody's business but the log's.
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    response.sendError(HttpStatus.UNAUTHORIZED.value());
  }

  /** A token that can't be checked, for the issuer is away, is neither believed nor called bad. */
  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    if (failure instanceof AuthenticationServiceException) {
      AccessLog.failed("the issuer's keys can't be had");
      response.setHeader(HttpHeaders.RETRY_AFTER, "5");
      response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    } else {
      commence(request, response, failure);
    }
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException {
    AccessLog.refused(
        HttpStatus.FORBIDDEN.value(),
        request.getMethod(),
        SecurityContextActor.of(SecurityContextHolder.getContext().getAuthentication()),
        denied.getClass().getSimpleName());
    response.sendError(HttpStatus.FORBIDDEN.value());
  }

  private static String code(AuthenticationException failure) {
    return failure instanceof OAuth2AuthenticationException told
        ? told.getError().getErrorCode()
        : failure.getClass().getSimpleName();
  }
}
