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

  /** The links keep the request's other parameters and name no host: a proxy may stand in front. */
  static String of(Paging at, long total, UriComponentsBuilder request) {
    return links(
        at, total, request, (base, last) -> at.page() < last ? page(base, at.page() + 1) : "");
  }

  /**
   * The same for a list that goes on by rows: next leads on from the one that this page ends with,
   * however deep, and no row that arrives meanwhile shifts it.
   *
   * @param end empty where the list ends
   */
  static String ofRows(Paging at, long total, Optional<After> end, UriComponentsBuilder request) {
    return links(
        at,
        total,
        request,
        (base, _) -> end.map(row -> after(base, new Cursor(at.page() + 1, row))).orElse(""));
  }

  private static String links(Paging at, long total, UriComponentsBuilder request, Next next) {
    var reachable = Math.min(total, Paging.DEEPEST);
    var deepest = Paging.DEEPEST / at.limit();
    var last = (int) Math.min(Math.max(1, Math.ceilDiv(reachable, at.limit())), deepest);
    var base =
        request.cloneBuilder().scheme(null).host(null).port(null).replaceQueryParam(Cursor.NAME);
    var links = new StringJoiner(", ");
    links.add(link(page(base, 1), "first"));
    if (at.page() > 1) {
      links.add(link(page(base, Math.min(at.page() - 1, last)), "prev"));
    }
    var target = next.target(base, last);
    if (!target.isEmpty()) {
      links.add(link(target, "next"));
    }
    links.add(link(page(base, last), "last"));
    return links.toString();
  }

  /** Where the next page is; empty when there is none. */
  private interface Next {
    String target(UriComponentsBuilder base, int last);
  }

  private static String page(UriComponentsBuilder base, int page) {
    return base.cloneBuilder().replaceQueryParam("page", page).build().toUriString();
  }

  private static String after(UriComponentsBuilder base, Cursor cursor) {
    return base.cloneBuilder()
        .replaceQueryParam("page")
        .replaceQueryParam(Cursor.NAME, cursor.write())
        .build()
        .toUriString();
  }

  private static String link(String target, String relation) {
    return "<" + target + ">; rel=\"" + relation + "\"";
  }
}
