package deviation.api.http;

import deviation.api.common.After;
import java.util.Optional;
import java.util.StringJoiner;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The value of a list's {@code Link} header: first, prev, next and last, as far as there are such
 * pages.
 */
final class PageLinks {

  private PageLinks() {}

  /**
   * The links keep the request's other parameters and name no host: a proxy may stand in front.
   *
   * @param end the row that this page ends with, where the list goes on by rows; then next leads on
   *     from there, however deep, and no row that arrives meanwhile shifts it
   */
  static String of(Paging at, long total, Optional<After> end, UriComponentsBuilder request) {
    var reachable = Math.min(total, Paging.DEEPEST);
    var deepest = Paging.DEEPEST / at.limit();
    var last = (int) Math.min(Math.max(1, Math.ceilDiv(reachable, at.limit())), deepest);
    var base =
        request.cloneBuilder().scheme(null).host(null).port(null).replaceQueryParam(Cursor.NAME);
    var links = new StringJoiner(", ");
    links.add(link(base, "page", 1, "first"));
    if (at.page() > 1) {
      links.add(link(base, "page", Math.min(at.page() - 1, last), "prev"));
    }
    if (end.isPresent()) {
      var next = new Cursor(at.page() + 1, end.get()).write();
      links.add(link(base.cloneBuilder().replaceQueryParam("page"), Cursor.NAME, next, "next"));
    } else if (at.page() < last) {
      links.add(link(base, "page", at.page() + 1, "next"));
    }
    links.add(link(base, "page", last, "last"));
    return links.toString();
  }

  private static String link(
      UriComponentsBuilder base, String parameter, Object value, String relation) {
    var target = base.cloneBuilder().replaceQueryParam(parameter, value).build().toUriString();
    return "<" + target + ">; rel=\"" + relation + "\"";
  }
}
