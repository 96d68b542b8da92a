package deviation.ops.limits;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/**
 * Counts wrong passwords, by address and by account name. A try is taken before the password is
 * looked at, so that tries at the same time count too, and given back when it was right.
 */
public final class SignIns {

  private static final int LONGEST_NAME = 100;

  private final Buckets<Address> addresses;
  private final Buckets<String> accounts;

  SignIns(Limit limit, TimeMeter time) {
    this.addresses = new Buckets<>(limit, time);
    this.accounts = new Buckets<>(limit, time);
  }

  /**
   * Takes a try.
   *
   * @param account as written, null for none
   * @return 0, or the seconds to wait, for a 429 with {@code Retry-After}; the password must then
   *     not be looked at
   */
  public long tryOnce(HttpServletRequest request, String account) {
    var address = Address.of(request);
    var name = name(account);
    var wait = addresses.take(address);
    if (wait == 0) {
      wait = accounts.take(name);
      if (wait != 0) {
        addresses.giveBack(address);
      }
    }
    return TooMany.seconds(wait);
  }

  /** The password was right: that try didn't count. */
  public void succeeded(HttpServletRequest request, String account) {
    addresses.giveBack(Address.of(request));
    accounts.giveBack(name(account));
  }

  /** Case and blanks make no other account; a long name costs no more than a short one. */
  private static String name(String account) {
    var name = account == null ? "" : account.strip().toLowerCase(Locale.ROOT);
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
  }
}
