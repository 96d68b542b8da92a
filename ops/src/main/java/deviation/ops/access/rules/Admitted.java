package deviation.ops.access.rules;

/** The one whose request was let in, as others than the rules need to know them. */
public interface Admitted {

  /** The pseudonymous key. */
  String pseudonym();
}
