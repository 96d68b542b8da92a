package deviation.ops.access;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What every answer tells a browser not to do. No page has a script or a style of its own in it, so
 * that none needs a nonce.
 */
public final class Headers {

  private static final String POLICY =
      "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
          + " frame-ancestors 'none'; form-action 'self'%s";

  private static final long YEAR_SECONDS = 31_536_000;

  private final PublicUrl url;
  private final String policy;

  /**
   * @param issuer the origin of another service where people sign in, and out by a form here
   */
  Headers(PublicUrl url, Optional<String> issuer) {
    this.url = url;
    this.policy = POLICY.formatted(issuer.map(origin -> " " + origin).orElse(""));
  }

  public HttpSecurity on(HttpSecurity http) {
    return http.headers(this::all);
  }

  /** For files that are the same for everybody: they may be kept. */
  HttpSecurity onStaticFiles(HttpSecurity http) {
    return http.headers(headers -> all(headers).cacheControl(kept -> kept.disable()));
  }

  /** For a request that no chain of filters sees, for its address is malformed. */
  void onRejected(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", policy);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", ReferrerPolicy.SAME_ORIGIN.getPolicy());
    response.setHeader(
        "Cross-Origin-Opener-Policy", CrossOriginOpenerPolicy.SAME_ORIGIN.getPolicy());
    response.setHeader("Cache-Control", "no-store");
  }

  private HeadersConfigurer<HttpSecurity> all(HeadersConfigurer<HttpSecurity> headers) {
    return headers
        .contentSecurityPolicy(directives -> directives.policyDirectives(policy))
        .frameOptions(FrameOptionsConfig::deny)
        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        .crossOriginResourcePolicy(
            resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
        .httpStrictTransportSecurity(
            strict ->
                strict
                    .requestMatcher(request -> url.isHttps() || request.isSecure())
                    .includeSubDomains(false)
                    .maxAgeInSeconds(YEAR_SECONDS));
  }
}
