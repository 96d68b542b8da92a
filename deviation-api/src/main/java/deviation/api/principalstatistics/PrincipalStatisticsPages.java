package deviation.api.principalstatistics;

import deviation.api.access.Actor;
import deviation.api.access.CurrentActor;
import deviation.api.access.Role;
import deviation.api.chart.Bars;
import deviation.api.chart.Figure;
import deviation.api.common.Code;
import deviation.api.common.PrincipalId;
import deviation.api.common.Quarter;
import deviation.api.http.Answers;
import deviation.api.http.PageController;
import deviation.api.http.Problem;
import deviation.api.http.Today;
import deviation.api.principalstatistics.PrincipalStatisticsQuery.StatisticsOf;
import deviation.api.principalstatistics.PrincipalStatisticsView.OfQuarter;
import deviation.api.register.Labels;
import deviation.api.register.Principal;
import deviation.api.register.Registers;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.context.MessageSource;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A principal's last two years, for people. */
@PageController
class PrincipalStatisticsPages {

  private static final int QUARTERS = 8;

  /** In both languages: the names are Swedish, and so are those who look for them. */
  private static final Locale SWEDISH = Locale.of("sv");

  private final Answers answers;
  private final Registers registers;
  private final Today today;
  private final MessageSource messages;
  private final CurrentActor current;

  PrincipalStatisticsPages(
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

  @GetMapping("/principals")
  String all(@RequestParam(defaultValue = "") String code, Model model) {
    if (!code.isBlank()) {
      return "redirect:/principals/" + principal(code).value();
    }
    var own = ownAlone();
    if (own.isPresent()) {
      return "redirect:/principals/" + own.get();
    }
    var alphabet = Collator.getInstance(SWEDISH);
    var principals =
        registers.principals(today.day()).stream()
            .filter(this::inOwnArea)
            .sorted(Comparator.comparing(Principal::shortName, alphabet))
            .toList();
    model.addAttribute("principals", principals);
    model.addAttribute(
        "active",
        principals.stream()
            .filter(one -> !registers.units(one.code(), today.day()).isEmpty())
            .toList());
    return "principalstatistics/all";
  }

  /** A coordinator sees one principal's figures: there is nothing to choose. */
  private Optional<PrincipalId> ownAlone() {
    return current
        .current()
        .filter(actor -> actor.is(Role.COORDINATOR) && !actor.is(Role.PROCESS_LEADER))
        .flatMap(Actor::principal);
  }

  private boolean inOwnArea(Principal principal) {
    var area = current.current().flatMap(Actor::area);
    return area.map(
            id ->
                registers.unitsIn(id, today.day()).stream()
                    .anyMatch(unit -> unit.principal().equals(principal.code())))
        .orElse(true);
  }

  @GetMapping("/principals/{code}")
  String one(@PathVariable String code, Locale locale, Model model) {
    var principal =
        registers.principal(principal(code), today.day()).orElseThrow(Problem::notFound);
    var last = today.quarter();
    var statistics = answers.ask(new StatisticsOf(principal.code(), last.plus(1 - QUARTERS), last));
    var names = new Labels(registers, today.day(), locale);
    model.addAttribute("principal", principal);
    model.addAttribute("units", registers.units(principal.code(), today.day()).size());
    model.addAttribute("filed", statistics.quarters().stream().mapToLong(OfQuarter::filed).sum());
    model.addAttribute(
        "received", statistics.quarters().stream().mapToLong(OfQuarter::received).sum());
    model.addAttribute("first", last.plus(1 - QUARTERS));
    model.addAttribute("last", last);
    model.addAttribute("perQuarter", perQuarter(statistics, locale));
    model.addAttribute("categories", categories(statistics, names));
    return "principalstatistics/one";
  }

  private PrincipalId principal(String code) {
    var id = new PrincipalId(code);
    return registers.principal(id, today.day()).orElseThrow(Problem::notFound).code();
  }

  private Bars perQuarter(PrincipalStatisticsView statistics, Locale locale) {
    return Bars.of(
        statistics.quarters().stream()
            .map(
                one ->
                    new Figure(name(one.quarter(), locale), List.of(one.filed(), one.received())))
            .toList(),
        Bars.NUMBER_WITH_WORD);
  }

  private String name(Quarter quarter, Locale locale) {
    var facts = new Object[] {String.valueOf(quarter.number()), String.valueOf(quarter.year())};
    return StringUtils.capitalize(messages.getMessage("quarter.name", facts, locale));
  }

  private static Bars categories(PrincipalStatisticsView statistics, Labels names) {
    var sums = new TreeMap<String, Long>();
    statistics.quarters().stream()
        .map(OfQuarter::byFailureCategory)
        .map(Map::entrySet)
        .flatMap(java.util.Set::stream)
        .forEach(count -> sums.merge(count.getKey(), count.getValue(), Long::sum));
    return Bars.of(
        sums.entrySet().stream()
            .filter(count -> count.getValue() > 0)
            .map(
                count ->
                    Figure.of(
                        names.code("failureCategory", new Code(count.getKey())), count.getValue()))
            .sorted(Comparator.comparing(Figure::total).reversed())
            .toList(),
        Bars.NUMBER);
  }
}
