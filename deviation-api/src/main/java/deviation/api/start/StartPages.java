package deviation.api.start;

import deviation.api.access.Actor;
import deviation.api.access.CurrentActor;
import deviation.api.http.PageController;
import deviation.api.http.Place;
import deviation.api.http.Today;
import deviation.api.register.AreaTree;
import deviation.api.register.Registers;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The way in. */
@PageController
class StartPages {

  private final Registers registers;
  private final Today today;
  private final CurrentActor current;

  StartPages(Registers registers, Today today, CurrentActor current) {
    this.current = current;
    this.registers = registers;
    this.today = today;
  }

  @GetMapping("/")
  String start(HttpServletRequest request, Model model) {
    var own = current.current().flatMap(Actor::area);
    model.addAttribute("areas", AreaTree.from(own, registers, today.day()));
    model.addAttribute("place", Place.of(request));
    model.addAttribute("quarter", today.quarter().plus(-1));
    return "start/start";
  }
}
