package deviation.api.http;

import deviation.api.common.IfMatch;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Strong entity tags (RFC 9110): the sequence of a thing's last event, such as {@code "0"}. */
public final class EntityTags {

  private static final String TAG = "\"([\\x21\\x23-\\x7E\\x80-\\xFF]*+)\"";
  private static final Pattern ONE = Pattern.compile(TAG);
  private static final Pattern LIST =
      Pattern.compile("[ \\t,]*+" + TAG + "(?:[ \\t]*+,[ \\t,]*+" + TAG + ")*+[ \\t,]*+");
  private static final Pattern OURS = Pattern.compile("0|[1-9][0-9]{0,17}");

  private EntityTags() {}

  public static String of(long sequence) {
    return "\"" + sequence + "\"";
  }

  /**
   * The header {@code If-Match} of the request that this thread serves.
   *
   * @throws Problem PRECONDITION_REQUIRED without it; INVALID_REQUEST for what is neither {@code *}
   *     nor a list of strong tags: a weak one can never match, so whoever sends it has lost the
   *     strong one
   */
  static IfMatch ifMatch() {
    var request =
        ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    var lines = Collections.list(request.getHeaders(HttpHeaders.IF_MATCH));
    if (lines.isEmpty()) {
      throw new Problem(
          ProblemType.PRECONDITION_REQUIRED, List.of(Fault.of("", "if-match-required")));
    }
    return read(String.join(",", lines));
  }

  static IfMatch read(String written) {
    if (written.strip().equals("*")) {
      return new IfMatch(Optional.empty());
    }
    if (!LIST.matcher(written).matches()) {
      throw new Problem(ProblemType.INVALID_REQUEST, List.of(Fault.of("", "if-match-form")));
    }
    var sequences =
        ONE.matcher(written)
            .results()
            .map(tag -> tag.group(1))
            .filter(tag -> OURS.matcher(tag).matches())
            .map(Long::valueOf)
            .collect(Collectors.toUnmodifiableSet());
    return new IfMatch(Optional.of(sequences));
  }
}
