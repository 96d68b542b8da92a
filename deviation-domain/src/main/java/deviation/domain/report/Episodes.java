package deviation.domain.report;

import deviation.api.common.Refused;
import deviation.api.report.ReportCommand.JoinEpisode;
import deviation.api.report.ReportCommand.LinkEpisode;
import deviation.api.report.ReportCommand.MarkDuplicate;
import deviation.api.report.ReportEvent;
import deviation.api.report.ReportEvent.EpisodeLinked;
import deviation.api.report.ReportEvent.MarkedDuplicate;
import deviation.api.report.ReportRefusal;
import deviation.api.report.ReportRefusal.AlreadyLinked;
import deviation.api.report.ReportRefusal.NotStanding;
import deviation.api.report.ReportRefusal.SameReport;
import deviation.api.report.ReportRefusal.UnknownReport;
import deviation.api.report.ReportSide;
import deviation.domain.report.ReportState.Reported;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Several reports of one event. Within a principal one of them is the duplicate of the other;
 * across principals they are of one episode, which is named by the smallest id among its reports:
 * so reports that are linked from several ends at once come to agree, whatever the order.
 */
final class Episodes {

  private Episodes() {}

  static List<ReportEvent> duplicate(
      Reported report, MarkDuplicate command, ReportContext context) {
    var other =
        other(command.reportId(), command.of(), "/of", context)
            .filter(found -> found.principal().equals(report.principal()))
            .orElseThrow(() -> refused(new UnknownReport("/of")));
    if (!other.status().counts()) {
      throw refused(new NotStanding("/of", other.status()));
    }
    return List.of(new MarkedDuplicate(command.reportId(), context.now(), command.of()));
  }

  static List<ReportEvent> link(
      Reported report, LinkEpisode command, By by, ReportContext context) {
    var other =
        other(command.reportId(), command.with(), "/with", context)
            .filter(found -> concerns(found, by))
            .orElseThrow(() -> refused(new UnknownReport("/with")));
    if (report.linked().contains(command.with())) {
      throw refused(new AlreadyLinked("/with"));
    }
    var episode = other.episode().orElse(command.with());
    return List.of(linked(command.reportId(), report, episode, command.with(), context));
  }

  /** Nothing follows where the link and the episode are known: so what is said twice ends. */
  static List<ReportEvent> join(Reported report, JoinEpisode command, ReportContext context) {
    var known =
        report.linked().contains(command.with())
            && report.episode().filter(own -> own.compareTo(command.episode()) <= 0).isPresent();
    return known
        ? List.of()
        : List.of(linked(command.reportId(), report, command.episode(), command.with(), context));
  }

  private static EpisodeLinked linked(
      UUID id, Reported report, UUID episode, UUID with, ReportContext context) {
    var smaller = Comparator.<UUID>naturalOrder();
    var own = report.episode().orElse(id);
    var directly = new ArrayList<>(report.linked());
    if (!directly.contains(with)) {
      directly.add(with);
    }
    directly.sort(smaller);
    return new EpisodeLinked(
        id, context.now(), smaller.compare(own, episode) <= 0 ? own : episode, directly);
  }

  /** A coordinator names a report that the own principal has part in. */
  private static boolean concerns(Reported other, By by) {
    return by.side() == ReportSide.LEADING
        || by.principal().isEmpty()
        || by.principal().filter(other.principal()::equals).isPresent()
        || other.counterparts().stream()
            .anyMatch(
                counterpart ->
                    by.principal().filter(counterpart.who().principal()::equals).isPresent());
  }

  private static Optional<Reported> other(
      UUID own, UUID named, String pointer, ReportContext context) {
    if (own.equals(named)) {
      throw refused(new SameReport(pointer));
    }
    ReportState state = new ReportState.Unfiled();
    for (var event : context.history(named)) {
      state = ReportState.evolve(state, event);
    }
    return state instanceof Reported found ? Optional.of(found) : Optional.empty();
  }

  private static Refused refused(ReportRefusal refusal) {
    return new Refused(List.of(refusal));
  }
}
