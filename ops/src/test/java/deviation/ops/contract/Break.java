package deviation.ops.contract;

import java.util.Set;

/**
 * A request that breaks the contract in one place.
 *
 * @param statuses what may be answered
 * @param pointer where the answer must say that it is; null where it names no place
 */
record Break(String what, Call call, Set<Integer> statuses, String pointer) {

  static Break anywhere(String what, Call call, int status) {
    return new Break(what, call, Set.of(status), null);
  }

  @Override
  public String toString() {
    return what;
  }
}
