package deviation.api.http;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The value of the feed's {@code Link} header: first, prev and next. There is always a next: what
 * is to come.
 */
public final class FeedLinks {

  private FeedLinks() {}

  /** On the thread of the request; positions are dense, so the page before is a subtraction. */
  public static String of(long offset, long next, int limit) {
    var before = offset == 0 ? "" : link(Math.max(0, offset - limit), "prev") + ", ";
    return link(0, "first") + ", " + before + link(next, "next");
  }

  private static String link(long offset, String relation) {
    var target =
        ServletUriComponentsBuilder.fromCurrentRequest()
            .scheme(null)
            .host(null)
            .port(null)
            .replaceQueryParam("offset", offset)
            .build();
    return "<" + target.toUriString() + ">; rel=\"" + relation + "\"";
  }
}
