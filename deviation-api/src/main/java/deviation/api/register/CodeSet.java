package deviation.api.register;

import deviation.api.common.Code;
import java.util.List;

/**
 * A version of a code set (<i>kodverk</i>), its codes in the order in which people see them.
 *
 * @param name the body's field, such as {@code failureCategory}
 * @param version from 1
 */
public record CodeSet(String name, int version, Label label, List<Entry> codes, Validity validity) {

  /** A code with its label and what it means, in Swedish and English. */
  public record Entry(Code code, Label label, Label meaning) {}

  public boolean has(Code code) {
    return codes.stream().anyMatch(entry -> entry.code().equals(code));
  }
}
