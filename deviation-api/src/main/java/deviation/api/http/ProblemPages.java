package deviation.api.http;

import java.util.Arrays;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What each problem's type leads to: a page that says what happened and what to mend. */
@PageController
class ProblemPages {

  @GetMapping("/problems")
  String all(Model model) {
    model.addAttribute("types", ProblemType.values());
    return "problem/all";
  }

  @GetMapping("/problems/{slug}")
  String one(@PathVariable String slug, Model model) {
    model.addAttribute(
        "type",
        Arrays.stream(ProblemType.values())
            .filter(type -> type.slug().equals(slug))
            .findFirst()
            .orElseThrow(Problem::notFound));
    model.addAttribute("explained", true);
    return "problem/page";
  }
}
