package deviation.ops.files;

import java.lang.reflect.Type;
import java.util.Locale;

/**
 * How one kind of answer looks as a file.
 *
 * @param <A> the answer, as the JSON is made of it
 */
interface Layout<A> {

  /** The answer's type, as a handler declares it. */
  Type answers();

  Sheet sheet(A answer, Locale locale);
}
