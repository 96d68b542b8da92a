package deviation.domain.screening;

import deviation.api.screening.Finding;
import deviation.domain.screening.recogniser.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings that a coordinator sends all the same, each with a reason: any sure finding but those
 * that are never sent.
 *
 * @param refused by pointer, what still stands in the way
 * @param accepted what is sent, to be remembered as a fact
 * @param unknown overrides that match no sure finding or may not be used, by their place in the
 *     list
 */
public record Overrides(
    Map<String, List<Finding>> refused, List<Overriding> accepted, List<Integer> unknown) {

  /** The coordinator's word: this place in this text is no person, and why. */
  public record Overriding(String pointer, int start, int end, String kind, String reason) {

    boolean of(String text, Finding finding) {
      return pointer.equals(text)
          && start == finding.start()
          && end == finding.end()
          && kind.equals(finding.kind());
    }

    boolean allowed() {
      return !reason.isBlank() && !Kind.NEVER_OVERRIDDEN.contains(Kind.valueOf(kind));
    }
  }

  /**
   * @param findings by the pointers of their texts
   */
  public static Overrides apply(Map<String, List<Finding>> findings, List<Overriding> overrides) {
    var refused = new HashMap<String, List<Finding>>();
    var used = new ArrayList<Overriding>();
    findings.forEach(
        (pointer, found) -> {
          for (var finding : found.stream().filter(Finding::sure).toList()) {
            overrides.stream()
                .filter(override -> override.of(pointer, finding) && override.allowed())
                .findFirst()
                .ifPresentOrElse(
                    used::add,
                    () -> refused.computeIfAbsent(pointer, _ -> new ArrayList<>()).add(finding));
          }
        });
    var unknown = new ArrayList<Integer>();
    for (int i = 0; i < overrides.size(); i++) {
      if (!used.contains(overrides.get(i))) {
        unknown.add(i);
      }
    }
    return new Overrides(Map.copyOf(refused), List.copyOf(used), List.copyOf(unknown));
  }
}
