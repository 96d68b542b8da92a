package deviation.domain.screening;

import deviation.api.common.Text;
import deviation.api.screening.Finding;
import java.util.List;

/** The gate before every text that enters. Pure: it keeps and logs nothing. */
public final class Screening {

  private Screening() {}

  /**
   * What may point at a person, in the order of its place; offsets count UTF-16 code units of the
   * text as given.
   */
  public static List<Finding> findings(Text text) {
    return PersonNumbers.find(text.value());
  }
}
