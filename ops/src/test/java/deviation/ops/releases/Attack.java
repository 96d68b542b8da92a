package deviation.ops.releases;

import deviation.api.release.Body;
import deviation.api.release.Subject;
import deviation.api.release.Subject.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * Someone who has fetched all versions of a release, knows how figures are counted (api.md, section
 * 3), that nothing is filed for an area with others below it, and that later versions only add what
 * came late. Shares no code with what he attacks.
 */
final class Attack {

  private static final List<Map.Entry<String, String>> SPLITS =
      List.of(
          Map.entry("/byFailureCategory", "/total"),
          Map.entry("/byProcessStep", "/total"),
          Map.entry("/byConsequence", "/total"),
          Map.entry("/byAgreement", "/total"),
          Map.entry("/byConcernClass", "/total"),
          Map.entry("/byStatus", "/total"),
          Map.entry("/bulk/byFailureCategory", "/bulk/total"));
  private final Fetched fetched;
  private final List<SortedMap<Subject, SortedMap<String, Long>>> exact;

  private Attack(Fetched fetched, List<SortedMap<Subject, SortedMap<String, Long>>> exact) {
    this.fetched = fetched;
    this.exact = exact;
  }

  /** The cells that he finds out too much about, with what he knows of them. */
  static List<String> on(Map<String, String> parents, List<List<Body>> versions) {
    return on(parents, versions, List.of());
  }

  /**
   * The same, and what he finds out of small counts that follow from cells that are shown.
   *
   * @param exact by version, what he doesn't know
   */
  static List<String> on(
      Map<String, String> parents,
      List<List<Body>> versions,
      List<SortedMap<Subject, SortedMap<String, Long>>> exact) {
    var attack = new Attack(new Fetched(parents, versions), exact);
    var revealed = new ArrayList<String>();
    SPLITS.forEach(split -> revealed.addAll(attack.splits(split.getKey(), split.getValue())));
    revealed.addAll(attack.wholes());
    return revealed;
  }

  private List<String> splits(String map, String whole) {
    var programme = new Programme();
    var hidden = new ArrayList<String>();
    for (int version = 0; version < fetched.versions().size(); version++) {
      var codes = fetched.codes(map);
      var speaking = fetched.speaking(version, map);
      for (var subject : speaking) {
        hidden.addAll(fetched.read(programme, version, subject, map, codes));
        fetched.know(programme, version, subject, whole);
        fetched.know(programme, version, subject, "/filed");
        fetched.know(programme, version, subject, "/received");
      }
      for (var subject : speaking) {
        if (subject.kind() == Kind.AREA) {
          area(programme, version, subject, speaking, codes, whole);
          hidden.addAll(left(version, subject, fetched.below(version, subject, speaking), codes));
        } else {
          principal(programme, version, subject, speaking, codes);
        }
      }
    }
    return programme.revealed(hidden);
  }

  /** Sums within the area, and over those below it; what is left to it is a count as well. */
  private void area(
      Programme programme,
      int version,
      Subject area,
      Set<Subject> speaking,
      Set<String> codes,
      String whole) {
    var total = programme.sum().minus(Fetched.name(version, area, whole));
    codes.stream()
        .filter(code -> !Fetched.beside(code))
        .forEach(code -> total.plus(Fetched.name(version, area, code)));
    total.isZero();
    var below = fetched.below(version, area, speaking);
    var all = fetched.children(version, area);
    for (var code : codes) {
      var left = left(version, area, code);
      var sum = programme.sum().minus(Fetched.name(version, area, code)).plus(left);
      below.forEach(child -> sum.plus(Fetched.name(version, child, code)));
      if (!all.isEmpty() && below.containsAll(all)) {
        programme.know(left, 0);
      }
      sum.isZero();
      fetched.later(programme, version, area, code);
    }
    fetched.later(programme, version, area, whole);
  }

  private static String left(int version, Subject area, String code) {
    return Fetched.name(version, area, code) + " beside";
  }

  /** Small counts that the area has beside those below it that say something. */
  private List<String> left(int version, Subject area, List<Subject> below, Set<String> codes) {
    if (exact.isEmpty() || below.isEmpty()) {
      return List.of();
    }
    var tables = exact.get(version);
    return codes.stream()
        .filter(
            code -> {
              var left = tables.get(area).getOrDefault(code, 0L);
              for (var child : below) {
                left -= tables.get(child).getOrDefault(code, 0L);
              }
              return left >= 1 && left <= 4;
            })
        .map(code -> left(version, area, code))
        .toList();
  }

  /** Takes part in no more than there is, and in what it filed or received, its own once. */
  private void principal(
      Programme programme,
      int version,
      Subject principal,
      Set<Subject> speaking,
      Set<String> codes) {
    var own = Fetched.name(version, principal, "/between its own units");
    var all =
        programme
            .sum()
            .plus(Fetched.name(version, principal, "/filed"))
            .plus(Fetched.name(version, principal, "/received"))
            .minus(own);
    for (var code : codes) {
      all.minus(Fetched.name(version, principal, code));
      var roots = speaking.stream().filter(fetched::root).toList();
      if (!roots.isEmpty() && roots.size() == fetched.roots(version)) {
        var rest = programme.sum().minus(Fetched.name(version, principal, code));
        roots.forEach(root -> rest.plus(Fetched.name(version, root, code)));
        rest.isNotNegative();
      }
      fetched.later(programme, version, principal, code);
    }
    all.isZero();
    programme.sum().plus(Fetched.name(version, principal, "/filed")).minus(own).isNotNegative();
    programme.sum().plus(Fetched.name(version, principal, "/received")).minus(own).isNotNegative();
    fetched.later(programme, version, principal, "/between its own units");
  }

  /** Totals of areas, bulk lines, and what principals filed. */
  private List<String> wholes() {
    var programme = new Programme();
    var hidden = new ArrayList<String>();
    for (int i = 0; i < fetched.versions().size(); i++) {
      int version = i;
      var bodies = fetched.in(version);
      for (var body : bodies.values()) {
        for (var whole : List.of("/total", "/bulk/total", "/filed", "/received")) {
          if (fetched.know(programme, version, body.subject(), whole)) {
            hidden.add(Fetched.sought(programme, version, body.subject(), whole));
          }
        }
      }
      for (var area : bodies.keySet()) {
        var children = fetched.children(version, area);
        if (area.kind() == Kind.AREA && !children.isEmpty()) {
          for (var whole : List.of("/total", "/bulk/total")) {
            var sum = programme.sum().minus(Fetched.name(version, area, whole));
            children.forEach(child -> sum.plus(Fetched.name(version, child, whole)));
            sum.isZero();
          }
        }
        fetched.later(programme, version, area, "/total");
        fetched.later(programme, version, area, "/bulk/total");
        fetched.later(programme, version, area, "/filed");
        fetched.later(programme, version, area, "/received");
      }
      var principals = bodies.keySet().stream().filter(Fetched::isPrincipal).toList();
      var roots = bodies.keySet().stream().filter(fetched::root).toList();
      if (!principals.isEmpty() && !roots.isEmpty()) {
        var filed = programme.sum();
        principals.forEach(it -> filed.plus(Fetched.name(version, it, "/filed")));
        roots.forEach(it -> filed.minus(Fetched.name(version, it, "/total")));
        filed.isZero();
      }
    }
    return programme.revealed(hidden.stream().distinct().toList());
  }
}
