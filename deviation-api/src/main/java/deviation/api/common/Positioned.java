package deviation.api.common;

/**
 * A command's answer that says where in the log the command's last event stands.
 *
 * @param <A> the answer itself
 */
public interface Positioned<A> {

  /** The same answer; its handler couldn't know the position yet. */
  A at(long position);
}
