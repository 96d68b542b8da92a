package deviation.api.principalstatistics;

import deviation.api.common.Quarter;
import deviation.api.http.AskedQuarter;
import deviation.api.http.Fault;
import deviation.api.http.Problem;
import deviation.api.http.ProblemType;
import java.util.List;

/**
 * The quarters that were asked for: eight up to the present one, unless the request says otherwise.
 */
record AskedQuarters(Quarter from, Quarter to) {

  private static final int USUALLY = 8;
  private static final int MOST = 40;
  private static final Quarter EARLIEST = new Quarter(1900, 1);

  /**
   * Reads the parameters as written, null for one that was left out. Throws a {@link Problem}:
   * INVALID_REQUEST for what is no quarter, RULE_BROKEN for none or more than 40 of them.
   */
  static AskedQuarters read(String from, String to, Quarter present) {
    var last = AskedQuarter.read("to", to).orElse(present);
    var first = AskedQuarter.read("from", from).orElseGet(() -> usualFirst(last));
    int quarters = first.until(last) + 1;
    if (quarters < 1 || quarters > MOST) {
      throw new Problem(
          ProblemType.RULE_BROKEN, List.of(Fault.of("?from", "quarters-out-of-range", 1, MOST)));
    }
    return new AskedQuarters(first, last);
  }

  private static Quarter usualFirst(Quarter last) {
    return last.plus(-Math.min(USUALLY - 1, EARLIEST.until(last)));
  }
}
