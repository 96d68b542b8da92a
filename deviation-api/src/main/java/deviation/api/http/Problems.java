package deviation.api.http;

import deviation.api.common.Refusal;
import deviation.api.common.Refused;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Renders refusals as RFC 9457 problem details, in the reader's language. */
@Component
public class Problems {

  private final MessageSource messages;
  private final List<RefusalFaults<?>> features;

  Problems(MessageSource messages, List<RefusalFaults<?>> features) {
    this.messages = messages;
    this.features = features;
  }

  /** The same refusal as a problem: of the first refusal's type, with every fault. */
  public Problem of(Refused refused) {
    var faults = new ArrayList<Fault>();
    var types = new ArrayList<ProblemType>();
    for (var refusal : refused.refusals()) {
      for (var feature : features) {
        describe(feature, refusal, types, faults);
      }
    }
    return new Problem(types.getFirst(), faults);
  }

  private static <R extends Refusal> void describe(
      RefusalFaults<R> feature, Refusal refusal, List<ProblemType> types, List<Fault> faults) {
    if (feature.refusals().isInstance(refusal)) {
      var own = feature.refusals().cast(refusal);
      types.add(feature.type(own));
      faults.add(feature.fault(own));
    }
  }

  /**
   * The members of the JSON.
   *
   * @param instance the request's path
   */
  public Map<String, Object> json(Problem problem, String instance, Locale locale) {
    var json = new LinkedHashMap<String, Object>();
    json.put("type", "/problems/" + problem.type().slug());
    json.put("title", title(problem.type(), locale));
    json.put("status", problem.type().status());
    json.put("detail", detail(problem.type(), locale));
    json.put("instance", instance);
    if (!problem.faults().isEmpty()) {
      json.put("errors", errors(problem.faults(), locale));
    }
    return json;
  }

  /** The faults as the JSON has them: pointer, code, message and what each adds. */
  public List<Map<String, Object>> errors(List<Fault> faults, Locale locale) {
    return faults.stream()
        .map(
            fault -> {
              var error = new LinkedHashMap<String, Object>();
              error.put("pointer", fault.pointer());
              error.put("code", fault.code());
              error.put("message", message(fault, locale));
              error.putAll(fault.extra());
              return (Map<String, Object>) error;
            })
        .toList();
  }

  /** What to mend, for a person. */
  public String message(Fault fault, Locale locale) {
    return text("fault." + fault.code(), locale, fault.facts().toArray());
  }

  String title(ProblemType type, Locale locale) {
    return text("problem." + type.slug() + ".title", locale);
  }

  String detail(ProblemType type, Locale locale) {
    return text("problem." + type.slug() + ".detail", locale);
  }

  String text(String key, Locale locale, Object... facts) {
    return messages.getMessage(key, facts, locale);
  }
}
