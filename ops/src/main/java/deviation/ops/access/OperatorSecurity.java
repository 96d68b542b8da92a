package deviation.ops.access;

import deviation.api.access.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.function.Supplier;
import org.springframework.boot.security.web.servlet.ApplicationContextRequestMatcher;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.context.WebApplicationContext;

/**
 * The management port: a token of an operator. Whether the service lives and is ready, and no more
 * than that, it tells everybody on the same machine, where a supervisor asks.
 */
@Configuration(proxyBeanMethods = false)
class OperatorSecurity {

  private static final int ORDER = 5;

  private static final String[] PROBES = {
    "/actuator/health/liveness", "/actuator/health/readiness"
  };

  @Bean
  @Order(ORDER)
  SecurityFilterChain management(HttpSecurity http, Headers headers, Issuer issuer) {
    return ApiSecurity.bearer(headers.on(http), issuer)
        .securityMatcher(new ManagementPort())
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(PROBES)
                    .access(
                        (_, asked) ->
                            new AuthorizationDecision(
                                InetAddress.ofLiteral(asked.getRequest().getRemoteAddr())
                                    .isLoopbackAddress()))
                    .anyRequest()
                    .hasAuthority(Roles.authority(Role.OPERATOR)))
        .build();
  }

  /** Requests that came to that port, by the server that took them. */
  private static final class ManagementPort
      extends ApplicationContextRequestMatcher<WebApplicationContext> {

    ManagementPort() {
      super(WebApplicationContext.class);
    }

    @Override
    protected boolean ignoreApplicationContext(WebApplicationContext context) {
      return !WebServerApplicationContext.hasServerNamespace(context, "management");
    }

    @Override
    protected boolean matches(HttpServletRequest request, Supplier<WebApplicationContext> context) {
      return true;
    }
  }
}
