package deviation.api.release;

import java.util.Set;

/**
 * A map of figures that splits another figure.
 *
 * @param map its pointer, such as {@code /byStatus}
 * @param whole the pointer of the figure that its figures add up to
 * @param beside the codes that are in no whole
 * @param ofPrincipals whether a principal's statistics have it too
 */
public record Split(String map, String whole, Set<String> beside, boolean ofPrincipals) {

  boolean isBeside(String code) {
    return beside.contains(code);
  }

  String pointer(String code) {
    return map + "/" + code.replace("~", "~0").replace("/", "~1");
  }
}
