package deviation.ops.access.rules;

import deviation.api.access.Actor;
import deviation.api.access.Grant;
import deviation.api.access.Reach;
import deviation.api.common.DeviationCommand;
import deviation.api.common.DeviationQuery;
import deviation.api.http.Fault;
import deviation.api.http.Gate;
import deviation.api.http.Problem;
import deviation.api.http.ProblemType;
import deviation.api.http.Things;
import deviation.ops.eventstore.ActorMeta;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Holds each message against the reach of the request that sends it. */
@Component
class RequestGate implements Gate, Things {

  private final PartiesOfThings things;
  private final Pseudonyms pseudonyms;

  RequestGate(PartiesOfThings things, Pseudonyms pseudonyms) {
    this.things = things;
    this.pseudonyms = pseudonyms;
  }

  @Override
  public Map<String, ?> pass(DeviationCommand command) {
    var admission = Admission.current().orElseThrow(RequestGate::forbidden);
    var reach = admission.reach().beyondReleases();
    var own = command.parties();
    var grant =
        own.isPresent()
            ? reach.of(own.get()).orElseThrow(RequestGate::notYours)
            : things.find(command.aggregateId()).flatMap(reach::of).orElseThrow(Problem::notFound);
    return meta(admission.actor().orElseThrow(RequestGate::forbidden), grant);
  }

  @Override
  public Map<String, ?> pass(DeviationQuery<?> query) {
    var reach = Admission.current().map(Admission::reach).orElseThrow(RequestGate::forbidden);
    var exact = reach.beyondReleases();
    // Nothing is published yet: where a role sees releases alone, there is nothing to see.
    if (!reach.grants().isEmpty() && exact.grants().isEmpty()) {
      throw new Problem(ProblemType.NOT_PUBLISHED, List.of());
    }
    if (query.parties().isPresent() && exact.of(query.parties().get()).isEmpty()) {
      throw notYours();
    }
    // What isn't to be seen isn't there.
    if (query.thing().isPresent()
        && query.thing().flatMap(things::find).flatMap(exact::of).isEmpty()) {
      throw Problem.notFound();
    }
    return Map.of(Reach.META, exact);
  }

  @Override
  public boolean has(UUID aggregateId) {
    var reach = Admission.current().map(admission -> admission.reach().beyondReleases());
    return reach.flatMap(own -> things.find(aggregateId).flatMap(own::of)).isPresent();
  }

  /** What the events remember of the one who acted; the keys are a closed list. */
  private Map<String, ?> meta(Actor actor, Grant grant) {
    var meta = new HashMap<String, Object>();
    meta.put(ActorMeta.KEY, pseudonyms.of(actor));
    meta.put(ActorMeta.ROLE, grant.role().key());
    actor.principal().ifPresent(principal -> meta.put(ActorMeta.PRINCIPAL, principal.value()));
    return meta;
  }

  private static Problem notYours() {
    return new Problem(ProblemType.FORBIDDEN, List.of(Fault.of("", "not-yours")));
  }

  private static Problem forbidden() {
    return new Problem(ProblemType.FORBIDDEN, List.of());
  }
}
