package deviation.domain.report;

import deviation.api.common.AreaId;
import deviation.api.common.PrincipalId;
import deviation.api.common.UnitId;
import deviation.api.report.Classification;
import deviation.api.report.ReportEvent;
import deviation.api.report.ReportEvent.AddendumAdded;
import deviation.api.report.ReportEvent.CompletionRequested;
import deviation.api.report.ReportEvent.CounterpartResponded;
import deviation.api.report.ReportEvent.DeIdentificationFindingOverridden;
import deviation.api.report.ReportEvent.DeIdentificationFindingsCleared;
import deviation.api.report.ReportEvent.DeIdentificationFindingsNoted;
import deviation.api.report.ReportEvent.EpisodeLinked;
import deviation.api.report.ReportEvent.ForwardedToCounterpart;
import deviation.api.report.ReportEvent.HandedOverToOtherUnit;
import deviation.api.report.ReportEvent.MarkedDuplicate;
import deviation.api.report.ReportEvent.ReplyOverdue;
import deviation.api.report.ReportEvent.ReportClosed;
import deviation.api.report.ReportEvent.ReportEscalated;
import deviation.api.report.ReportEvent.ReportFiled;
import deviation.api.report.ReportEvent.ReportReclassified;
import deviation.api.report.ReportEvent.ReportRejected;
import deviation.api.report.ReportEvent.ReportReopened;
import deviation.api.report.ReportEvent.ReportTriaged;
import deviation.api.report.ReportEvent.ReportWithdrawn;
import deviation.api.report.ReportEvent.TextErased;
import deviation.api.report.ReportStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** What a decision about a report needs to know of its past. */
sealed interface ReportState {

  record Unfiled() implements ReportState {}

  /**
   * A report that is there, wherever it stands.
   *
   * @param events how many there are of it
   * @param unscreened findings of the gate await a triage
   * @param episode the event that it is of; empty while no other report of it is known
   * @param linked those that it is linked with directly
   */
  record Reported(
      ReportStatus status,
      long events,
      PrincipalId principal,
      UnitId unit,
      AreaId area,
      LocalDate occurredOn,
      Classification classification,
      List<Counterpart> counterparts,
      boolean unscreened,
      Optional<UUID> episode,
      Set<UUID> linked)
      implements ReportState {

    private Reported after(ReportEvent event) {
      return new Reported(
          ReportStatus.after(status, event),
          events + 1,
          principal,
          unit,
          area,
          occurredOn,
          classification,
          counterparts,
          unscreened,
          episode,
          linked);
    }

    private Reported classified(Classification to) {
      return new Reported(
          status,
          events,
          principal,
          unit,
          area,
          occurredOn,
          to,
          counterparts,
          unscreened,
          episode,
          linked);
    }

    private Reported counterparts(List<Counterpart> now) {
      return new Reported(
          status,
          events,
          principal,
          unit,
          area,
          occurredOn,
          classification,
          now,
          unscreened,
          episode,
          linked);
    }

    private Reported counterpart(int index, UnaryOperator<Counterpart> change) {
      return counterparts(
          IntStream.range(0, counterparts.size())
              .mapToObj(
                  at -> at == index ? change.apply(counterparts.get(at)) : counterparts.get(at))
              .toList());
    }

    private Reported unscreened(boolean now) {
      return new Reported(
          status,
          events,
          principal,
          unit,
          area,
          occurredOn,
          classification,
          counterparts,
          now,
          episode,
          linked);
    }

    private Reported linked(UUID with, List<UUID> directly) {
      return new Reported(
          status,
          events,
          principal,
          unit,
          area,
          occurredOn,
          classification,
          counterparts,
          unscreened,
          Optional.of(with),
          Set.copyOf(directly));
    }
  }

  static ReportState evolve(ReportState state, ReportEvent event) {
    return switch (state) {
      case Unfiled _ -> filed((ReportFiled) event);
      case Reported report -> changed(report, event).after(event);
    };
  }

  private static Reported changed(Reported report, ReportEvent event) {
    return switch (event) {
      case DeIdentificationFindingsNoted _ -> report.unscreened(true);
      case DeIdentificationFindingsCleared _ -> report.unscreened(false);
      case ReportTriaged it -> report.classified(it.to());
      case ReportReclassified it -> report.classified(it.to());
      case ForwardedToCounterpart it ->
          report.counterpart(it.counterpart(), other -> other.asked(it.due()));
      case HandedOverToOtherUnit it ->
          report.counterpart(it.counterpart(), other -> other.replacedBy(it.to()));
      case CounterpartResponded it -> report.counterpart(it.counterpart(), Counterpart::released);
      case ReplyOverdue it -> report.counterpart(it.counterpart(), Counterpart::overdue);
      case ReportClosed _ ->
          report.counterparts(report.counterparts().stream().map(Counterpart::released).toList());
      case EpisodeLinked it -> report.linked(it.episode(), it.with());
      case ReportFiled _,
          DeIdentificationFindingOverridden _,
          CompletionRequested _,
          AddendumAdded _,
          MarkedDuplicate _,
          ReportRejected _,
          ReportWithdrawn _,
          ReportEscalated _,
          ReportReopened _,
          TextErased _ ->
          report;
    };
  }

  private static Reported filed(ReportFiled event) {
    return new Reported(
        ReportStatus.FILED,
        1,
        event.reportingPrincipal(),
        event.reportingUnit(),
        event.collaborationArea(),
        event.occurredOn(),
        new Classification(
            event.processStep(), event.failureCategory(), event.secondaryCategories()),
        event.counterparts().stream().map(Counterpart::of).toList(),
        false,
        Optional.empty(),
        Set.of());
  }
}
