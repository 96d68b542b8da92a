package deviation.api.report;

import deviation.api.http.Answers;
import deviation.api.http.PageController;
import deviation.api.http.Problem;
import deviation.api.http.ProblemType;
import deviation.api.http.Today;
import deviation.api.register.Labels;
import deviation.api.register.Registers;
import deviation.api.report.ReportQuery.ReportById;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A report for people: the receipt of the one who filed it. */
@PageController
class ReportPages {

  private static final String NUMBER = "BIS-[0-9]{2}-[0-9]{4}Q[1-4]-[0-9]{6,9}";

  private final Answers answers;
  private final Registers registers;
  private final Today today;

  ReportPages(Answers answers, Registers registers, Today today) {
    this.answers = answers;
    this.registers = registers;
    this.today = today;
  }

  /**
   * Right after filing the read model may still not have it: then the redirect's number is all that
   * is shown.
   */
  @GetMapping("/reports/{id}")
  String one(
      @PathVariable UUID id, @RequestParam Optional<String> filed, Locale locale, Model model) {
    var justFiled = filed.filter(number -> number.matches(NUMBER));
    var report = report(id, justFiled.isPresent());
    if (report.isEmpty()) {
      model.addAttribute("number", justFiled.orElseThrow(Problem::notFound));
      model.addAttribute("id", id);
      return "report/received";
    }
    return switch (report.get()) {
      case ReportView view -> whole(view, justFiled.isPresent(), locale, model);
      case ReportStatusView view -> {
        model.addAttribute("report", view);
        yield "report/status";
      }
    };
  }

  private String whole(ReportView report, boolean justFiled, Locale locale, Model model) {
    var names = new Labels(registers, today.of(report.occurredOn().toString()), locale);
    model.addAttribute("report", report);
    model.addAttribute("justFiled", justFiled);
    model.addAttribute("names", names);
    model.addAttribute("agreement", report.agreement().id().flatMap(names::agreement));
    return "report/one";
  }

  private Optional<ReportItem> report(UUID id, boolean justFiled) {
    try {
      return answers.ask(new ReportById(id)).report();
    } catch (Problem problem) {
      if (justFiled && problem.type() == ProblemType.UNAVAILABLE) {
        return Optional.empty();
      }
      throw problem;
    }
  }
}
