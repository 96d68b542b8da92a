package deviation.ops.access;

import jakarta.servlet.DispatcherType;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** The pages: a person signs in with the issuer and is then known by a session's cookie. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

  private static final int STATIC_ORDER = 30;
  private static final int ORDER = 40;

  private static final String[] STATIC = {"/css/**", "/js/**", "/webjars/**", "/img/**"};

  @Bean
  ClientRegistrationRepository registrations(Issuer issuer) {
    return id -> SignInPaths.REGISTRATION.equals(id) ? issuer.client() : null;
  }

  @Bean
  JwtDecoderFactory<ClientRegistration> idTokens(Issuer issuer) {
    return new IdTokens(issuer);
  }

  @Bean
  @Order(STATIC_ORDER)
  SecurityFilterChain staticFiles(HttpSecurity http, Headers headers) {
    return headers
        .onStaticFiles(http)
        .securityMatcher(STATIC)
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .securityContext(AbstractHttpConfigurer::disable)
        .sessionManagement(AbstractHttpConfigurer::disable)
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .build();
  }

  @Bean
  @Order(ORDER)
  SecurityFilterChain pages(
      HttpSecurity http, Headers headers, Issuer issuer, Sessions sessions, InstantSource clock) {
    var before = new HttpSessionRequestCache();
    before.setRequestMatcher(
        PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/**"));
    before.setMatchingRequestParameterName(null);
    return headers
        .on(http)
        .addFilterAfter(
            new SessionEnd(sessions.longest(), clock), SecurityContextHolderFilter.class)
        .requestCache(cache -> cache.requestCache(before))
        .oauth2Login(
            login ->
                login
                    .loginPage(SignInPaths.START)
                    .authorizationEndpoint(ask -> ask.baseUri(SignInPaths.SIGN_IN))
                    .redirectionEndpoint(answer -> answer.baseUri(SignInPaths.CALLBACK))
                    .authorizedClientRepository(new ForgottenTokens())
                    .userInfoEndpoint(told -> told.oidcUserService(new People(issuer, clock)))
                    .successHandler(new SignedIn(before, sessions.idle()))
                    .failureHandler(
                        (_, response, failure) -> {
                          AccessLog.failed(
                              failure instanceof OAuth2AuthenticationException told
                                  ? told.getError().getErrorCode()
                                  : failure.getClass().getSimpleName());
                          response.sendRedirect(SignInPaths.SIGN_IN + "?failed");
                        }))
        .logout(
            out ->
                out.logoutUrl(SignInPaths.SIGN_OUT)
                    .logoutSuccessHandler(
                        (_, response, _) -> response.sendRedirect(issuer.signOut().orElse("/")))
                    .addLogoutHandler(
                        (_, _, person) -> AccessLog.signedOut(SecurityContextActor.of(person))))
        .exceptionHandling(refused -> refused.accessDeniedHandler(new Refusing()))
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers(OpenPages.PATHS)
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .build();
  }
}
