package deviation.ops.access.rules;

import deviation.api.access.ActingAs;
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
import java.util.Optional;
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
    var own = command.parties();
    var grant =
        own.isPresent()
            ? admission.reach().beyondReleases().of(own.get()).orElseThrow(RequestGate::notYours)
            : granted(admission, command.aggregateId());
    return meta(admission.actor().orElseThrow(RequestGate::forbidden), grant);
  }

  /** What isn't to be seen isn't there; what is may still be for others to act on. */
  private Grant granted(Admission admission, UUID thing) {
    var parties = things.find(thing).orElseThrow(Problem::notFound);
    return admission
        .reach()
        .beyondReleases()
        .of(parties)
        .orElseThrow(
            () -> admission.seen().of(parties).isPresent() ? notYours() : Problem.notFound());
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
  public Optional<Problem> refused(UUID aggregateId) {
    try {
      granted(Admission.current().orElseThrow(Problem::notFound), aggregateId);
      return Optional.empty();
    } catch (Problem refusal) {
      return Optional.of(refusal);
    }
  }

  /** Who acts: what the decision is told, and what the events remember, a closed list of keys. */
  private Map<String, ?> meta(Actor actor, Grant grant) {
    var meta = new HashMap<String, Object>();
    meta.put(ActorMeta.KEY, pseudonyms.of(actor));
    meta.put(ActorMeta.ROLE, grant.role().key());
    meta.put(ActingAs.META, new ActingAs(grant.role(), actor.principal()));
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
