package deviation.ops.eventstore;

/** The keys under which an event's meta-data names the one who acted (engineering.md, 3). */
public final class ActorMeta {

  /** The pseudonymous key. */
  public static final String KEY = "actorKey";

  /** The role by which it was allowed, such as {@code coordinator}. */
  public static final String ROLE = "actorRole";

  public static final String PRINCIPAL = "principal";

  private ActorMeta() {}
}
