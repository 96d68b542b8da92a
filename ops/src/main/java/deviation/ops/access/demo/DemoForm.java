package deviation.ops.access.demo;

import deviation.ops.access.AccessLog;
import deviation.ops.access.SignInPaths;
import deviation.ops.access.WayBack;
import deviation.ops.limits.SignIns;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Name and password of the demo's people. Its part of the session has names of its own, for the
 * issuer and the pages that it signs people in to live in one application and share the cookie.
 */
final class DemoForm {

  private final DaoAuthenticationProvider people = new DaoAuthenticationProvider(DemoForm::find);
  private final HttpSessionSecurityContextRepository signedIn =
      new HttpSessionSecurityContextRepository();
  private final HttpSessionRequestCache before = new HttpSessionRequestCache();
  private final SignIns tries;

  DemoForm(PasswordEncoder secrets, SignIns tries) {
    this.tries = tries;
    people.setPasswordEncoder(secrets);
    signedIn.setSpringSecurityContextKey("DEMO_ISSUER_CONTEXT");
    before.setSessionAttrName("DEMO_ISSUER_REQUEST");
    before.setMatchingRequestParameterName(null);
  }

  private static UserDetails find(String name) {
    return DemoActor.named(name)
        .map(actor -> User.withUsername(actor.name()).password(actor.name()).build())
        .orElseThrow(() -> new UsernameNotFoundException("nobody of the demo"));
  }

  HttpSecurity on(HttpSecurity http) {
    var way = new WayBack(before, SignInPaths.START);
    return http.authenticationProvider(people)
        .addFilterBefore(new CountedTries(tries), UsernamePasswordAuthenticationFilter.class)
        .securityContext(context -> context.securityContextRepository(signedIn))
        .requestCache(cache -> cache.requestCache(before))
        .exceptionHandling(
            refused ->
                refused.defaultAuthenticationEntryPointFor(
                    new LoginUrlAuthenticationEntryPoint(SignInPaths.SIGN_IN),
                    PathPatternRequestMatcher.withDefaults()
                        .matcher(DemoAuthorizationServer.AUTHORIZE)))
        .formLogin(
            form ->
                form.loginPage(SignInPaths.SIGN_IN)
                    .successHandler(
                        (request, response, person) -> {
                          tries.succeeded(request, request.getParameter("username"));
                          way.onAuthenticationSuccess(request, response, person);
                        })
                    .failureHandler(
                        (request, response, _) -> {
                          AccessLog.failed("wrong name or password");
                          response.sendRedirect(again(request));
                        }));
  }

  /** What was typed is repeated only when it is a name that the page itself shows. */
  private static String again(HttpServletRequest request) {
    return SignInPaths.SIGN_IN
        + "?wrong"
        + DemoActor.named(request.getParameter("username"))
            .map(actor -> "&as=" + actor.name())
            .orElse("");
  }
}
