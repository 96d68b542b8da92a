package deviation.api.access;

import deviation.api.http.PageController;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The rules for people: the very data that the service decides by. */
@PageController
class AccessRulesPages {

  private static final String API = "/deviations/";

  private final AccessRules rules;

  AccessRulesPages(AccessRules rules) {
    this.rules = rules;
  }

  @GetMapping("/access-rules")
  String all(Model model) {
    var byKind =
        rules.all().stream()
            .collect(Collectors.partitioningBy(rule -> rule.function().contains(API)));
    model.addAttribute("pages", byKind.get(false));
    model.addAttribute("operations", byKind.get(true));
    model.addAttribute("roles", List.of(Role.values()));
    return "access/rules";
  }
}
