package deviation.api.report;

import deviation.api.common.Code;
import deviation.api.common.ForumId;
import deviation.api.http.Answers;
import deviation.api.http.Problem;
import deviation.api.register.Forum;
import deviation.api.register.Labels;
import deviation.api.register.Registers;
import deviation.api.report.ReportProgress.ViewedCounterpart;
import deviation.api.report.ReportQuery.ReportWithoutTexts;
import deviation.api.report.RoutingView.Owner;
import deviation.api.report.RoutingView.Receiver;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Says where a report goes, and why: so that nobody has to know whom to send it to. */
@RestController
class ReportRoutingHttp {

  private static final String AGREEMENT = "AGREEMENT";
  private static final String AREA = "AREA";
  private static final String NONE = "NONE";

  private final Answers answers;
  private final Registers registers;
  private final MessageSource messages;

  ReportRoutingHttp(Answers answers, Registers registers, MessageSource messages) {
    this.answers = answers;
    this.registers = registers;
    this.messages = messages;
  }

  @GetMapping("/deviations/v1/reports/{id}/routing")
  RoutingView routing(@PathVariable UUID id, Locale locale) {
    var report = answers.ask(new ReportWithoutTexts(id)).report().orElseThrow(Problem::notFound);
    return switch (report) {
      case ReportView view -> routing(view, locale);
      case ReportStatusView _ -> throw Problem.notFound();
    };
  }

  private RoutingView routing(ReportView report, Locale locale) {
    var names = new Labels(registers, report.occurredOn(), locale);
    var because = because(report);
    return new RoutingView(
        report.counterparts().stream().map(other -> receiver(other, names)).toList(),
        report.owningForum().map(forum -> new Owner(forum, name(forum, report))),
        new Code(because),
        why(report, because, names),
        report.agreement().superseded()
            ? Optional.of(sentence("routing.superseded", locale, agreement(report, names)))
            : Optional.empty());
  }

  private static String because(ReportView report) {
    if (report.owningForum().isEmpty()) {
      return NONE;
    }
    return report.agreement().id().isPresent() ? AGREEMENT : AREA;
  }

  private Receiver receiver(ViewedCounterpart other, Labels names) {
    var principal = names.principal(other.principal());
    var why =
        other
            .unit()
            .map(unit -> sentence("routing.unit", names.locale(), principal, names.unit(unit)))
            .orElseGet(() -> sentence("routing.principal", names.locale(), principal));
    return new Receiver(other.principal(), other.unit(), principal, why);
  }

  private String why(ReportView report, String because, Labels names) {
    var forum = report.owningForum().map(owner -> name(owner, report)).orElse("");
    var decides =
        because.equals(AGREEMENT)
            ? agreement(report, names)
            : names.area(report.collaborationArea());
    return sentence("routing." + because, names.locale(), forum, decides);
  }

  private String name(ForumId forum, ReportView report) {
    return registers.forum(forum, report.occurredOn()).map(Forum::name).orElse(forum.value());
  }

  private static String agreement(ReportView report, Labels names) {
    return report.agreement().id().flatMap(names::agreement).orElse("");
  }

  private String sentence(String key, Locale locale, Object... facts) {
    return messages.getMessage(key, facts, locale);
  }
}
