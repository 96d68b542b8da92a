package deviation.ops.demo;

import deviation.api.common.AgreementRef.Named;
import deviation.api.common.AgreementRef.Unnamed;
import deviation.api.common.Quarter;
import deviation.api.release.Entry;
import deviation.api.release.Entry.Parties;
import deviation.api.release.Publication;
import deviation.api.report.ReportBody;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A quarter of the demo, as what is counted of its reports. */
public final class DemoQuarter {

  private DemoQuarter() {}

  public static List<Entry> of(Quarter quarter) {
    var bodies =
        Demo.BODIES.stream().filter(body -> Quarter.of(body.occurredOn()).equals(quarter)).toList();
    return IntStream.range(0, bodies.size()).mapToObj(i -> entry(i, bodies.get(i))).toList();
  }

  /** Each area that lies in another, with that one. */
  public static Map<String, String> parents() {
    var parents = new HashMap<String, String>();
    for (var area : Demo.REGISTERS.areas(LocalDate.of(2026, 1, 1))) {
      area.parent().ifPresent(parent -> parents.put(area.id().value(), parent.value()));
    }
    return parents;
  }

  public static Publication publication(int version, List<Entry> entries) {
    return new Publication(version, parents(), principals(), entries);
  }

  /** Those of Västra Götaland. */
  private static Set<String> principals() {
    return Demo.REGISTERS.principals(LocalDate.of(2026, 1, 1)).stream()
        .map(principal -> principal.code().value())
        .filter(code -> code.startsWith("14"))
        .collect(Collectors.toSet());
  }

  private static Entry entry(int number, ReportBody body) {
    var codes = new TreeMap<String, String>();
    codes.put("/byConcernClass", body.concernClass().value());
    if (body.concernClass().value().equals("GOOD_EXAMPLE")) {
      return new Entry(
          "r" + number, body.collaborationArea().value(), Optional.empty(), false, codes);
    }
    codes.put("/byFailureCategory", body.failureCategory().value());
    codes.put("/byProcessStep", body.processStep().value());
    codes.put("/byConsequence", body.consequence().value());
    codes.put("/byStatus", "FILED");
    codes.put(
        "/byAgreement",
        switch (body.agreement()) {
          case Named(var id, var _) -> id.value();
          case Unnamed(var status) -> status.value();
        });
    return new Entry(
        "r" + number,
        body.collaborationArea().value(),
        Optional.of(
            new Parties(
                body.reportingPrincipal().value(),
                body.counterparts().stream()
                    .map(it -> it.principal().value())
                    .collect(Collectors.toCollection(TreeSet::new)))),
        true,
        codes);
  }
}
