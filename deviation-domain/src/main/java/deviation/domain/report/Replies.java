package deviation.domain.report;

import deviation.api.common.Refused;
import deviation.api.common.UnitId;
import deviation.api.register.Principal;
import deviation.api.report.FiledCounterpart;
import deviation.api.report.ReportCommand.ForwardReport;
import deviation.api.report.ReportCommand.HandOverReport;
import deviation.api.report.ReportCommand.NoteOverdueReply;
import deviation.api.report.ReportCommand.RespondToReport;
import deviation.api.report.ReportEvent;
import deviation.api.report.ReportEvent.CounterpartResponded;
import deviation.api.report.ReportEvent.ForwardedToCounterpart;
import deviation.api.report.ReportEvent.HandedOverToOtherUnit;
import deviation.api.report.ReportEvent.ReplyOverdue;
import deviation.api.report.ReportRefusal;
import deviation.api.report.ReportRefusal.AlreadyForwarded;
import deviation.api.report.ReportRefusal.DateInPast;
import deviation.api.report.ReportRefusal.NoSuchCounterpart;
import deviation.api.report.ReportRefusal.NotAwaited;
import deviation.api.report.ReportRefusal.NotYours;
import deviation.api.report.ReportRefusal.OwnCounterpart;
import deviation.api.report.ReportRefusal.Repeated;
import deviation.api.report.ReportRefusal.UnknownPrincipal;
import deviation.api.report.ReportRefusal.UnknownUnit;
import deviation.domain.report.ReportState.Reported;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What passes between the parties: a counterpart is asked, passes it on, answers, or is late. */
final class Replies {

  private static final String PLACE = "/counterpart";

  private Replies() {}

  static List<ReportEvent> forward(Reported report, ForwardReport command, ReportContext context) {
    var refusals = new ArrayList<ReportRefusal>();
    var today = CodeRules.today(context);
    if (command.due().filter(day -> day.isBefore(today)).isPresent()) {
      refusals.add(new DateInPast("/due", today));
    }
    var found = at(report, command.counterpart());
    if (found.isEmpty()) {
      refusals.add(new NoSuchCounterpart(PLACE, report.counterparts().size()));
    }
    if (found.filter(other -> other.awaited().isPresent()).isPresent()) {
      refusals.add(new AlreadyForwarded(PLACE));
    }
    ReportDecision.refuse(refusals);
    var who = found.orElseThrow().who();
    return List.of(
        new ForwardedToCounterpart(
            command.reportId(),
            context.now(),
            command.counterpart(),
            who.principal(),
            who.unit(),
            command
                .due()
                .orElseGet(() -> ReplyDays.due(today, report.area(), context.registers()))));
  }

  static List<ReportEvent> handOver(
      Reported report, HandOverReport command, By by, Writing writing) {
    var place = own(report, command.counterpart(), by);
    var before = report.counterparts().get(place);
    var context = writing.context();
    var principal = context.registers().principal(command.principal(), CodeRules.today(context));
    return writing.of(
        "/reason",
        command.reason(),
        refusals(report, command, principal, context),
        reason ->
            new HandedOverToOtherUnit(
                command.reportId(),
                context.now(),
                place,
                before.who(),
                new FiledCounterpart(
                    command.principal(), principal.orElseThrow().kind(), command.unit()),
                before.awaited().orElseThrow(),
                reason));
  }

  private static List<ReportRefusal> refusals(
      Reported report,
      HandOverReport command,
      Optional<Principal> principal,
      ReportContext context) {
    if (principal.isEmpty()) {
      return List.of(new UnknownPrincipal("/principal"));
    }
    if (command.unit().filter(unit -> !known(unit, command, context)).isPresent()) {
      return List.of(new UnknownUnit("/unit"));
    }
    if (command.unit().filter(report.unit()::equals).isPresent()) {
      return List.of(new OwnCounterpart("/unit"));
    }
    var there =
        report.counterparts().stream()
            .map(Counterpart::who)
            .anyMatch(
                who ->
                    who.principal().equals(command.principal())
                        && who.unit().equals(command.unit()));
    return there
        ? List.of(new Repeated(command.unit().isPresent() ? "/unit" : "/principal"))
        : List.of();
  }

  private static boolean known(UnitId unit, HandOverReport command, ReportContext context) {
    return context
        .registers()
        .unit(unit, CodeRules.today(context))
        .filter(found -> found.principal().equals(command.principal()))
        .isPresent();
  }

  static List<ReportEvent> respond(
      Reported report, RespondToReport command, By by, Writing writing) {
    var place = own(report, command.counterpart(), by);
    var who = report.counterparts().get(place).who();
    var othersAwaited =
        IntStream.range(0, report.counterparts().size())
            .filter(other -> other != place)
            .anyMatch(other -> report.counterparts().get(other).awaited().isPresent());
    var context = writing.context();
    return writing.of(
        "/text",
        command.text(),
        CodeRules.refusals("/resolution", "resolution", command.resolution(), context),
        text ->
            new CounterpartResponded(
                command.reportId(),
                context.now(),
                place,
                who.principal(),
                who.unit(),
                command.resolution(),
                !othersAwaited,
                text));
  }

  /** A reply is overdue when its day is over; of one that came, or was noted, nothing follows. */
  static List<ReportEvent> overdue(
      Reported report, NoteOverdueReply command, ReportContext context) {
    var today = CodeRules.today(context);
    return at(report, command.counterpart())
        .filter(other -> !other.noted())
        .filter(other -> other.awaited().filter(due -> due.isBefore(today)).isPresent())
        .<List<ReportEvent>>map(
            other ->
                List.of(
                    new ReplyOverdue(
                        command.reportId(),
                        context.now(),
                        command.counterpart(),
                        other.who().principal(),
                        other.who().unit(),
                        other.awaited().orElseThrow())))
        .orElse(List.of());
  }

  /** The place that is named, or the first of the actor's own that a reply is awaited from. */
  private static int own(Reported report, Optional<Integer> named, By by) {
    if (named.isEmpty()) {
      return IntStream.range(0, report.counterparts().size())
          .filter(place -> theirs(report.counterparts().get(place), by))
          .filter(place -> report.counterparts().get(place).awaited().isPresent())
          .findFirst()
          .orElseThrow(() -> new Refused(List.of(new NotAwaited(""))));
    }
    var found =
        at(report, named.get())
            .orElseThrow(
                () ->
                    new Refused(
                        List.of(new NoSuchCounterpart(PLACE, report.counterparts().size()))));
    if (!theirs(found, by)) {
      throw new Refused(List.of(new NotYours()));
    }
    if (found.awaited().isEmpty()) {
      throw new Refused(List.of(new NotAwaited(PLACE)));
    }
    return named.get();
  }

  private static boolean theirs(Counterpart counterpart, By by) {
    return by.principal().isEmpty()
        || by.principal().filter(counterpart.who().principal()::equals).isPresent();
  }

  private static Optional<Counterpart> at(Reported report, int place) {
    return place >= 0 && place < report.counterparts().size()
        ? Optional.of(report.counterparts().get(place))
        : Optional.empty();
  }
}
