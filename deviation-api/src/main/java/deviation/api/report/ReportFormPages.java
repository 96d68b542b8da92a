package deviation.api.report;

import deviation.api.access.Actor;
import deviation.api.access.CurrentActor;
import deviation.api.access.Role;
import deviation.api.common.AreaId;
import deviation.api.common.Refused;
import deviation.api.common.UnitId;
import deviation.api.http.Answers;
import deviation.api.http.Choice;
import deviation.api.http.DottedFields;
import deviation.api.http.Fault;
import deviation.api.http.PageController;
import deviation.api.http.Place;
import deviation.api.http.Problem;
import deviation.api.http.ProblemType;
import deviation.api.http.Problems;
import deviation.api.http.RecordReader;
import deviation.api.http.Today;
import deviation.api.register.AreaTree;
import deviation.api.register.Registers;
import deviation.api.register.Unit;
import deviation.api.report.ReportCommand.FileReport;
import deviation.api.report.ReportQuery.CheckReport;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The form that files a report. What a body must satisfy is asked of the domain, by the command
 * itself.
 */
@PageController
@RequestMapping("/reports/new")
class ReportFormPages {

  private final Answers answers;
  private final Problems problems;
  private final Registers registers;
  private final Today today;
  private final MessageSource messages;
  private final CurrentActor current;

  ReportFormPages(
      Answers answers,
      Problems problems,
      Registers registers,
      Today today,
      MessageSource messages,
      CurrentActor current) {
    this.current = current;
    this.answers = answers;
    this.problems = problems;
    this.registers = registers;
    this.today = today;
    this.messages = messages;
  }

  @GetMapping
  String empty(
      HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
    var place = place(request);
    var area = place.area().filter(id -> registers.area(id, today.day()).isPresent());
    model.addAttribute("areas", AreaTree.of(registers, today.day()));
    if (area.isEmpty() || request.getParameter("change") != null) {
      model.addAttribute("place", place);
      model.addAttribute(
          "principals",
          new ReportChoices(
                  registers, today.day(), locale, null, place.principal(), ownUnit(), true)
              .reporting());
      return "report/place";
    }
    response.addHeader(HttpHeaders.SET_COOKIE, place.cookie(request).toString());
    var start = new HashMap<String, List<String>>();
    start.put("collaborationArea", List.of(area.get().value()));
    start.put("occurredOn", List.of(today.day().toString()));
    start.put("concernClass", List.of("OCCURRED"));
    start.put("statutoryFlag", List.of("NONE"));
    unit().ifPresent(own -> start.put("reportingUnit", List.of(own.id().value())));
    return form(new ReportForm(start, List.of()), request, locale, model);
  }

  @PostMapping
  String file(
      HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
    var written = ReportFields.written(request.getParameterMap());
    try {
      var fields = ReportFields.body(written, registers, today.day());
      var body = RecordReader.read(DottedFields.tree(fields, ReportBody.class), ReportBody.class);
      if (request.getParameter(ReportForm.CONFIRMED) == null) {
        throw unconfirmed(body);
      }
      ReportView filed = answers.create(new FileReport(UUID.randomUUID(), body));
      return "redirect:/reports/%s?filed=%s&minPosition=%d"
          .formatted(filed.id(), filed.reportNumber(), filed.position());
    } catch (Problem problem) {
      return again(problem, written, request, response, locale, model);
    } catch (Refused refused) {
      return again(problems.of(refused), written, request, response, locale, model);
    }
  }

  /** What the domain would refuse, so that it is told together with the missing confirmation. */
  private Problem unconfirmed(ReportBody body) {
    var refusals = answers.ask(new CheckReport(body)).refusals();
    return refusals.isEmpty()
        ? new Problem(ProblemType.RULE_BROKEN, List.of())
        : problems.of(new Refused(refusals));
  }

  private String again(
      Problem problem,
      Map<String, List<String>> written,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale locale,
      Model model) {
    response.setStatus(problem.type().status());
    var form = new ReportForm(written, List.of());
    var unconfirmed =
        request.getParameter(ReportForm.CONFIRMED) == null
            ? Stream.of(Fault.of("/" + ReportForm.CONFIRMED, "not-confirmed"))
            : Stream.<Fault>empty();
    var errors =
        Stream.concat(problem.faults().stream(), unconfirmed)
            .map(
                fault ->
                    new ReportForm.Error(
                        ReportForm.field(fault.pointer()),
                        problems.message(fault, locale),
                        form.places(fault)))
            .toList();
    return form(new ReportForm(written, errors), request, locale, model);
  }

  private String form(ReportForm form, HttpServletRequest request, Locale locale, Model model) {
    var all = request.getParameter("form.all") != null;
    var area = new AreaId(form.value("collaborationArea"));
    model.addAttribute("form", form);
    model.addAttribute(
        "areaName", registers.area(area, today.day()).map(one -> one.name()).orElse(area.value()));
    model.addAttribute("all", all);
    model.addAttribute("confirmed", request.getParameter(ReportForm.CONFIRMED) != null);
    model.addAttribute("likelihoods", likelihoods(locale));
    model.addAttribute(
        "choices",
        new ReportChoices(
            registers,
            today.of(form.value("occurredOn")),
            locale,
            area,
            place(request).principal(),
            ownUnit(),
            all));
    return "report/new";
  }

  /** As chosen; else where the person works, as the issuer said. */
  private Place place(HttpServletRequest request) {
    var chosen = Place.of(request);
    return new Place(
        chosen.area().or(() -> unit().map(Unit::area)),
        current.current().flatMap(Actor::principal).or(chosen::principal));
  }

  private Optional<Unit> unit() {
    return current.current().flatMap(Actor::unit).flatMap(id -> registers.unit(id, today.day()));
  }

  /** A coordinator files for every unit of the principal. */
  private Optional<UnitId> ownUnit() {
    return current.current().filter(actor -> !actor.is(Role.COORDINATOR)).flatMap(Actor::unit);
  }

  private List<Choice> likelihoods(Locale locale) {
    return Stream.of("1", "2", "3", "4")
        .map(value -> Choice.of(value, messages.getMessage("likelihood." + value, null, locale)))
        .toList();
  }
}
