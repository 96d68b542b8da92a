package deviation.api.common;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name and revision under which an event stands in the log. The class may be renamed, the wire
 * name never; any change of an event's fields is a new revision.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Wire {

  /** Lower case, dotted: the feature, then what happened, such as {@code report.filed}. */
  String name();

  /** From 1. */
  int revision();
}
