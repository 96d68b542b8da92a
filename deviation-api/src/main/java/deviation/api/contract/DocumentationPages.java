package deviation.api.contract;

import deviation.api.http.PageController;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The contract as a page. */
@PageController
class DocumentationPages {

  private final Map<Language, Documentation> documentations = new EnumMap<>(Language.class);

  DocumentationPages(Contract contract) {
    for (var language : Language.values()) {
      documentations.put(language, Documentation.of(contract.in(language)));
    }
  }

  @GetMapping("/documentation")
  String documentation(Locale locale, Model model) {
    model.addAttribute("documentation", documentations.get(Language.of(locale)));
    model.addAttribute("base", Assembly.BASE);
    return "contract/documentation";
  }
}
