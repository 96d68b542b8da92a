package deviation.api.http;

import deviation.api.common.After;
import deviation.api.common.Page;
import deviation.api.common.Part;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Which part of a list was asked for.
 *
 * @param page from 1
 * @param limit how many items a page holds, 1 to 1,000
 * @param after the row after which the page begins, where a link said so
 */
public record Paging(int page, int limit, Optional<After> after) {

  /** The last item that can be paged to: deeper ones are for a filter to find. */
  public static final int DEEPEST = 10_000;

  private static final int LARGEST = 1_000;
  private static final Pattern NUMBER = Pattern.compile("0*([1-9][0-9]*)");
  private static final int MOST_DIGITS = 9;

  /**
   * Reads the query parameters as written, null for one that was left out (page 1, limit 20).
   * Throws a {@link Problem}: INVALID_REQUEST for what is no positive number and for a page that
   * ends beyond {@value #DEEPEST}, RULE_BROKEN for a limit over 1,000.
   */
  public static Paging read(String page, String limit) {
    return read(page, limit, null);
  }

  /**
   * The same for a list that goes on by rows: {@code after} is what its own link gave, in place of
   * a page, and leads as deep as there are rows. INVALID_REQUEST for both at once and for any
   * other.
   */
  public static Paging read(String page, String limit, String after) {
    if (after != null && page != null) {
      throw Problem.badParameter(Cursor.NAME, "page-or-after");
    }
    var cursor = Optional.ofNullable(after).map(Cursor::read);
    var read =
        new Paging(
            cursor.map(Cursor::page).orElseGet(() -> number("page", page, 1)),
            number("limit", limit, 20),
            cursor.map(Cursor::after));
    if (read.limit > LARGEST) {
      throw new Problem(
          ProblemType.RULE_BROKEN, List.of(Fault.of("?limit", "limit-too-large", LARGEST)));
    }
    if (cursor.isEmpty() && (long) read.page * read.limit > DEEPEST) {
      throw Problem.badParameter("page", "page-too-deep", DEEPEST);
    }
    return read;
  }

  /** How many items to pass over before this page. */
  public int offset() {
    return after.isPresent() ? 0 : (page - 1) * limit;
  }

  public Part part() {
    return new Part(limit, offset(), after);
  }

  /** This page of a whole list, with its links. */
  public <T> ResponseEntity<Page<T>> slice(List<T> all) {
    var items = all.stream().skip(offset()).limit(limit).toList();
    return answer(items, all.size());
  }

  /**
   * This page with the links to its neighbours (RFC 8288), on the thread of the request.
   *
   * @param total how many there are in all; more than {@value #DEEPEST} stands for that many or
   *     more
   */
  public <T> ResponseEntity<Page<T>> answer(List<T> items, long total) {
    var request = ServletUriComponentsBuilder.fromCurrentRequest();
    return answer(items, total, PageLinks.of(this, total, request));
  }

  /**
   * The same for a list that goes on by rows.
   *
   * @param row what tells where an item stands
   */
  public <T> ResponseEntity<Page<T>> answer(List<T> items, long total, Function<T, After> row) {
    // A full page alone may have rows behind it; a count may be older than they are.
    var more = items.size() == limit && (after.isPresent() || (long) page * limit < total);
    var end = more ? Optional.of(row.apply(items.getLast())) : Optional.<After>empty();
    var request = ServletUriComponentsBuilder.fromCurrentRequest();
    return answer(items, total, PageLinks.ofRows(this, total, end, request));
  }

  private <T> ResponseEntity<Page<T>> answer(List<T> items, long total, String links) {
    return ResponseEntity.ok()
        .header(HttpHeaders.LINK, links)
        .body(new Page<>(items, page, limit, Math.min(total, DEEPEST), total > DEEPEST));
  }

  private static int number(String name, String written, int otherwise) {
    if (written == null) {
      return otherwise;
    }
    var match = NUMBER.matcher(written);
    if (!match.matches()) {
      throw Problem.badParameter(name, "positive-number");
    }
    var digits = match.group(1);
    return digits.length() > MOST_DIGITS ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }
}
