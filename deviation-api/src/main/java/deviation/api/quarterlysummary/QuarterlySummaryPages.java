package deviation.api.quarterlysummary;

import deviation.api.access.Actor;
import deviation.api.access.CurrentActor;
import deviation.api.common.AreaId;
import deviation.api.common.Quarter;
import deviation.api.http.Answers;
import deviation.api.http.PageController;
import deviation.api.http.Place;
import deviation.api.http.Problem;
import deviation.api.http.Today;
import deviation.api.quarterlysummary.QuarterlySummaryQuery.LiveSummary;
import deviation.api.register.AreaTree;
import deviation.api.register.AreaTree.Branch;
import deviation.api.register.Labels;
import deviation.api.register.Registers;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** An area's quarter in figures, for people. */
@PageController
class QuarterlySummaryPages {

  private final Answers answers;
  private final Registers registers;
  private final Today today;
  private final MessageSource messages;
  private final CurrentActor current;

  QuarterlySummaryPages(
      Answers answers,
      Registers registers,
      Today today,
      MessageSource messages,
      CurrentActor current) {
    this.current = current;
    this.answers = answers;
    this.registers = registers;
    this.today = today;
    this.messages = messages;
  }

  /**
   * To the area and quarter chosen; else to the reader's own area and the quarter that ended last.
   */
  @GetMapping("/quarters")
  String choose(@RequestParam Optional<String> quarter, HttpServletRequest request) {
    var area =
        Place.of(request)
            .area()
            .filter(id -> registers.area(id, today.day()).isPresent())
            .orElseGet(() -> areas(today.day()).getFirst().area().id());
    var chosen = quarter.flatMap(Quarter::read).orElseGet(() -> today.quarter().plus(-1));
    return "redirect:/quarters/" + area + "/" + chosen;
  }

  @GetMapping("/quarters/{areaId}/{written}")
  String one(
      @PathVariable String areaId, @PathVariable String written, Locale locale, Model model) {
    var quarter = Quarter.read(written).orElseThrow(Problem::notFound);
    var day = today.namesOf(quarter);
    var area = registers.area(new AreaId(areaId), day).orElseThrow(Problem::notFound);
    var summary = answers.ask(new LiveSummary(area.id(), quarter));
    var names = new Labels(registers, day, locale);
    model.addAttribute("area", area);
    model.addAttribute("areas", areas(day));
    model.addAttribute("quarter", quarter);
    model.addAttribute("running", quarter.lastDay().isAfter(today.day()));
    model.addAttribute("next", Optional.of(quarter.plus(1)).filter(this::hasBegun).orElse(null));
    model.addAttribute("summary", summary);
    model.addAttribute(
        "charts",
        QuarterCharts.of(
            summary, names, key -> messages.getMessage("agreement." + key, null, key, locale)));
    return "quarterlysummary/one";
  }

  /** Those of the own area. */
  private List<Branch> areas(LocalDate day) {
    return AreaTree.from(current.current().flatMap(Actor::area), registers, day);
  }

  private boolean hasBegun(Quarter quarter) {
    return !quarter.firstDay().isAfter(today.day());
  }
}
