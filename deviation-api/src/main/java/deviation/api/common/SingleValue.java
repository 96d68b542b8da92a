package deviation.api.common;

/**
 * A value record of one component, written in JSON as that component alone: {@code "1480"}, not an
 * object.
 */
public interface SingleValue {

  /** The component, in its written form. */
  String value();
}
