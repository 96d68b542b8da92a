package deviation.api.start;

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

  StartPages(Registers registers, Today today) {
    this.registers = registers;
    this.today = today;
  }

  @GetMapping("/")
  String start(HttpServletRequest request, Model model) {
    model.addAttribute("areas", AreaTree.of(registers, today.day()));
    model.addAttribute("place", Place.of(request));
    model.addAttribute("quarter", today.quarter().plus(-1));
    return "start/start";
  }
}
