package deviation.ops.access.rules;

import deviation.api.access.AccessRules.Open;
import deviation.api.access.AccessRules.Rule;
import deviation.api.access.Actor;
import deviation.api.access.CurrentActor;
import deviation.api.access.Grant;
import deviation.api.access.Reach;
import deviation.api.access.Rows;
import deviation.api.http.Problem;
import deviation.api.http.ProblemType;
import deviation.ops.registers.CurrentRegisters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Lets a request in to its function, or not: by the rules, and by nothing else. */
@Component
class Admissions implements HandlerInterceptor {

  /** Where the container asks what to say of a failure, on the operator's port too. */
  private static final String ERROR = "/error";

  private final FunctionRules rules;
  private final CurrentActor current;
  private final CurrentRegisters registers;
  private final Pseudonyms pseudonyms;

  Admissions(
      FunctionRules rules,
      CurrentActor current,
      CurrentRegisters registers,
      Pseudonyms pseudonyms) {
    this.rules = rules;
    this.current = current;
    this.registers = registers;
    this.pseudonyms = pseudonyms;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    // Static files are everybody's; an error's page shows nothing of the function.
    var pattern = (String) request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    if (handler instanceof HandlerMethod && !ERROR.equals(pattern)) {
      var rule = rules.find(request.getMethod(), pattern).orElseThrow(Admissions::forbidden);
      var admission = admit(rule);
      (asFile(request) ? admission.exporting() : admission)
          .keep(new ServletWebRequest(request, response));
    }
    return true;
  }

  /** Whether a handler answers that offers files and no JSON. */
  private static boolean asFile(HttpServletRequest request) {
    return request.getAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE)
            instanceof Collection<?> offered
        && !offered.isEmpty()
        && !offered.contains(MediaType.APPLICATION_JSON);
  }

  private Admission admit(Rule rule) {
    var actor = current.current();
    if (rule.open() == Open.EVERYBODY) {
      return admission(rule, List.of(), actor);
    }
    if (actor.isEmpty()) {
      throw new Problem(ProblemType.UNAUTHORIZED, List.of());
    }
    if (rule.open() == Open.SIGNED_IN) {
      return admission(rule, List.of(), actor);
    }
    var grants = grants(rule, actor.get());
    if (grants.isEmpty()) {
      throw forbidden();
    }
    return admission(rule, grants, actor);
  }

  private static List<Grant> grants(Rule rule, Actor actor) {
    return actor.roles().stream()
        .flatMap(role -> rule.roles().getOrDefault(role, List.of()).stream())
        .toList();
  }

  private Admission admission(Rule rule, List<Grant> grants, Optional<Actor> actor) {
    var reach = reach(grants, actor);
    var seen =
        rules
            .reading(rule.function())
            .flatMap(reading -> actor.map(one -> reach(grants(reading, one), actor)))
            .orElse(reach);
    return new Admission(actor, reach, seen, rule.purpose());
  }

  private Reach reach(List<Grant> grants, Optional<Actor> actor) {
    var own = grants.stream().anyMatch(grant -> grant.rows() == Rows.OWN);
    return new Reach(
        grants,
        actor.filter(_ -> own).map(pseudonyms::of),
        actor.flatMap(Actor::unit),
        actor.flatMap(Actor::principal),
        actor
            .flatMap(Actor::area)
            .map(area -> registers.now().withChildren(area))
            .orElse(Set.of()));
  }

  private static Problem forbidden() {
    return new Problem(ProblemType.FORBIDDEN, List.of());
  }
}
