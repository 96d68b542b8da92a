package deviation.api.systemfault;

import deviation.api.access.Actor;
import deviation.api.access.CurrentActor;
import deviation.api.common.AgreementId;
import deviation.api.common.AreaId;
import deviation.api.common.Part;
import deviation.api.http.Answers;
import deviation.api.http.PageController;
import deviation.api.http.Problem;
import deviation.api.http.Today;
import deviation.api.register.AreaTree;
import deviation.api.register.Labels;
import deviation.api.register.Registers;
import deviation.api.systemfault.SystemFaultQuery.ListSystemFaults;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What recurs, for people: said in words. */
@PageController
class SystemFaultPages {

  private static final int ON_A_PAGE = 30;
  private static final int LAST_PAGE = 300;

  private final Answers answers;
  private final Registers registers;
  private final Today today;
  private final MessageSource messages;
  private final CurrentActor current;

  SystemFaultPages(
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
   * @param from direction: the role of the one who reports, and {@code to} that of the other party
   */
  record Said(
      SystemFaultView fault,
      String category,
      String step,
      String agreement,
      String area,
      String from,
      String to,
      List<String> units,
      LocalDate day) {}

  @GetMapping("/system-faults")
  String all(
      @RequestParam(defaultValue = "") String area,
      @RequestParam(defaultValue = "1") String page,
      Locale locale,
      Model model) {
    var chosen = area.isBlank() ? Optional.<AreaId>empty() : Optional.of(known(area));
    var number = page.matches("[1-9][0-9]{0,2}") ? Math.min(Integer.parseInt(page), LAST_PAGE) : 1;
    var part = Part.of(ON_A_PAGE, (number - 1) * ON_A_PAGE);
    var faults = answers.ask(new ListSystemFaults(chosen, part));
    var own = current.current().flatMap(Actor::area);
    model.addAttribute("areas", AreaTree.from(own, registers, today.day()));
    model.addAttribute("chosen", chosen.map(AreaId::value).orElse(""));
    model.addAttribute(
        "faults", faults.items().stream().map(fault -> said(fault, locale)).toList());
    model.addAttribute("total", faults.total());
    model.addAttribute("number", number);
    model.addAttribute("more", (long) number * ON_A_PAGE < faults.total());
    return "systemfault/all";
  }

  private AreaId known(String area) {
    return registers.area(new AreaId(area), today.day()).orElseThrow(Problem::notFound).id();
  }

  private Said said(SystemFaultView fault, Locale locale) {
    var names = new Labels(registers, today.day(), locale);
    var roles = fault.direction().split(">", 2);
    return new Said(
        fault,
        names.code("failureCategory", fault.failureCategory()),
        withinSentence(names.code("processStep", fault.processStep())),
        names
            .agreement(new AgreementId(fault.agreement()))
            .orElseGet(() -> text("agreement.", fault.agreement(), locale)),
        names.area(fault.area()),
        text("role.", roles[0], locale),
        text("role.", roles[roles.length - 1], locale),
        fault.units().stream().map(names::unit).sorted().toList(),
        today.dayOf(fault.detectedAt()));
  }

  private static String withinSentence(String label) {
    return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
  }

  private String text(String prefix, String key, Locale locale) {
    return messages.getMessage(prefix + key, null, key, locale);
  }
}
