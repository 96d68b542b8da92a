package deviation.ops.limits;

import deviation.api.access.Actor;
import deviation.api.access.CurrentActor;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Limits each client and each person; it stands behind Spring Security, which knows them. */
final class ActorFilter extends OncePerRequestFilter {

  /** Spring Security's chain stands at -100. */
  static final int ORDER = -90;

  private final CurrentActor current;
  private final Buckets<Who> machines;
  private final Buckets<Who> people;
  private final Buckets<Address> anonymous;

  ActorFilter(Limits limits, CurrentActor current, Buckets<Address> anonymous, TimeMeter time) {
    this.current = current;
    this.machines = new Buckets<>(limits.machine(), time);
    this.people = new Buckets<>(limits.person(), time);
    this.anonymous = anonymous;
  }

  private record Who(String issuer, String subject) {}

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var counted = request.getAttribute(AddressFilter.COUNTED) != null;
    request.setAttribute(AddressFilter.COUNTED, true);
    var wait = counted ? 0 : wait(request);
    if (wait == 0) {
      chain.doFilter(request, response);
    } else {
      TooMany.refuse(response, wait);
    }
  }

  private long wait(HttpServletRequest request) {
    return current.current().map(this::wait).orElseGet(() -> anonymous.take(Address.of(request)));
  }

  private long wait(Actor actor) {
    return (actor.machine() ? machines : people).take(new Who(actor.issuer(), actor.subject()));
  }
}
