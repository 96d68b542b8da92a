package deviation.ops.releases;

import deviation.api.release.Body;
import deviation.api.release.Subject;
import deviation.api.release.Subject.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What can be fetched, and how a programme is told of it.
 *
 * @param parents each area that lies in another, with that one
 */
record Fetched(Map<String, String> parents, List<List<Body>> versions) {

  private static final Set<String> BESIDE =
      Set.of("GOOD_EXAMPLE", "WITHDRAWN", "REJECTED", "DUPLICATE");
  private static final String LATE = " late";

  /** The bodies of a version, from 0. */
  SortedMap<Subject, Body> in(int version) {
    var bySubject = new TreeMap<Subject, Body>();
    versions.get(version).forEach(body -> bySubject.put(body.subject(), body));
    return bySubject;
  }

  /** Later versions have no less; absent is 0. */
  void later(Programme programme, int version, Subject subject, String pointer) {
    if (version > 0 && in(version - 1).containsKey(subject)) {
      programme
          .sum()
          .plus(name(version, subject, pointer))
          .minus(name(version - 1, subject, pointer))
          .isNotNegative();
    }
  }

  /** Of what an earlier version showed, only what came late since then can be hidden. */
  static String sought(Programme programme, int version, Subject subject, String pointer) {
    var now = name(version, subject, pointer);
    var shown =
        IntStream.range(0, version)
            .mapToObj(it -> name(it, subject, pointer))
            .filter(it -> programme.known(it) > 1)
            .reduce((_, last) -> last);
    shown.ifPresent(it -> programme.sum().plus(now).minus(it).minus(now + LATE).isZero());
    return shown.isPresent() ? now + LATE : now;
  }

  /** What the body says of the codes; those that it hides one by one. */
  List<String> read(
      Programme programme, int version, Subject subject, String map, Set<String> codes) {
    var figures = in(version).get(subject).figures();
    var hidden = new ArrayList<String>();
    for (var code : codes) {
      if (!figures.containsKey(map) && know(programme, version, subject, code)) {
        hidden.add(sought(programme, version, subject, code));
      }
    }
    return hidden;
  }

  /** Reads a figure; true when it is there and hidden. */
  boolean know(Programme programme, int version, Subject subject, String pointer) {
    var figures = in(version).get(subject).figures();
    if (figures.containsKey(pointer) && figures.get(pointer) == null) {
      return true;
    }
    programme.know(name(version, subject, pointer), figures.getOrDefault(pointer, 0L));
    return false;
  }

  Set<String> codes(String map) {
    var codes = new TreeSet<String>();
    versions.stream()
        .flatMap(List::stream)
        .flatMap(body -> body.figures().keySet().stream())
        .filter(pointer -> pointer.startsWith(map + "/"))
        .forEach(codes::add);
    return codes;
  }

  /** Those who say something of single codes. */
  Set<Subject> speaking(int version, String map) {
    var speaking = new TreeSet<Subject>();
    for (var body : in(version).values()) {
      if (body.figures().keySet().stream().anyMatch(it -> it.startsWith(map + "/"))) {
        speaking.add(body.subject());
      }
    }
    return speaking;
  }

  /** The speaking ones below, none of them below another one. */
  List<Subject> below(int version, Subject area, Set<Subject> speaking) {
    var below = new ArrayList<Subject>();
    for (var child : children(version, area)) {
      if (speaking.contains(child)) {
        below.add(child);
      } else {
        below.addAll(below(version, child, speaking));
      }
    }
    return below;
  }

  List<Subject> children(int version, Subject area) {
    return in(version).keySet().stream()
        .filter(it -> it.kind() == Kind.AREA)
        .filter(it -> Optional.ofNullable(parents.get(it.key())).equals(Optional.of(area.key())))
        .toList();
  }

  boolean root(Subject subject) {
    return subject.kind() == Kind.AREA && !parents.containsKey(subject.key());
  }

  long roots(int version) {
    return in(version).keySet().stream().filter(this::root).count();
  }

  static boolean isPrincipal(Subject subject) {
    return subject.kind() == Kind.PRINCIPAL;
  }

  static boolean beside(String pointer) {
    return BESIDE.contains(pointer.substring(pointer.lastIndexOf('/') + 1));
  }

  static String name(int version, Subject subject, String pointer) {
    return "v" + (version + 1) + " " + subject.kind() + " " + subject.key() + " " + pointer;
  }
}
