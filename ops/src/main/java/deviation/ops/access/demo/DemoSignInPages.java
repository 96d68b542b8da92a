package deviation.ops.access.demo;

import deviation.api.http.PageController;
import org.springframework.context.annotation.Profile;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the demo asks for name and password, which it prints beside the form. */
@PageController
@Profile("demo")
class DemoSignInPages {

  @GetMapping("/sign-in")
  String ask(
      @RequestParam(required = false) String as,
      @RequestParam(required = false) String wrong,
      @RequestParam(required = false) String failed,
      Model model) {
    model.addAttribute("people", DemoActor.ALL);
    model.addAttribute("chosen", DemoActor.named(as).orElse(null));
    model.addAttribute("wrong", wrong != null);
    model.addAttribute("failed", failed != null);
    return "access/demo-sign-in";
  }
}
