package deviation.ops.demo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that goes wrong (or well) between two roles in a certain step, with the words for it.
 *
 * @param from the reporting role
 * @param also the role of a second counterpart
 * @param agreement empty when none exists
 * @param formerly the superseded agreement that some still name
 * @param concern empty: it occurred, or nearly
 * @param what what happened: sentences of the grammar of {@link DemoTexts}, as the next three
 * @param effect what came of it
 */
record Situation(
    String key,
    Optional<String> concern,
    String from,
    String to,
    Optional<String> also,
    String processStep,
    String failureCategory,
    List<String> secondary,
    Optional<String> agreement,
    Optional<String> formerly,
    List<String> clauses,
    List<String> targets,
    List<String> factors,
    List<String> consequences,
    int weight,
    List<String> what,
    List<String> effect,
    List<String> action,
    List<String> suggestion) {

  private static final List<String> FILES =
      List.of(
          "utskrivning",
          "inskrivning",
          "hemma",
          "hjalpmedel-rehab",
          "psykiatri",
          "barn",
          "goda-och-risker");

  static List<Situation> all() {
    return FILES.stream()
        .flatMap(
            file -> Stream.of(DemoFiles.read("situations/" + file + ".json", Situation[].class)))
        .toList();
  }
}
