package deviation.api.http;

import java.util.StringJoiner;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The value of a list's {@code Link} header: first, prev, next and last, as far as there are such
 * pages.
 */
final class PageLinks {

  private PageLinks() {}

  /** The links keep the request's other parameters and name no host: a proxy may stand in front. */
  static String of(Paging at, long total, UriComponentsBuilder request) {
    var reachable = Math.min(total, Paging.DEEPEST);
    var last = (int) Math.max(1, Math.ceilDiv(reachable, at.limit()));
    var deepest = Paging.DEEPEST / at.limit();
    var base = request.cloneBuilder().scheme(null).host(null).port(null);
    var links = new StringJoiner(", ");
    links.add(link(base, 1, "first"));
    if (at.page() > 1) {
      links.add(link(base, Math.min(at.page() - 1, last), "prev"));
    }
    if (at.page() < Math.min(last, deepest)) {
      links.add(link(base, at.page() + 1, "next"));
    }
    links.add(link(base, Math.min(last, deepest), "last"));
    return links.toString();
  }

  private static String link(UriComponentsBuilder base, int page, String relation) {
    var target = base.cloneBuilder().replaceQueryParam("page", page).build().toUriString();
    return "<" + target + ">; rel=\"" + relation + "\"";
  }
}
