package deviation.ops.access;

import deviation.api.access.Actor;

/** What a request's principal has in common, person or machine. */
public interface KnownActor {

  Actor actor();
}
