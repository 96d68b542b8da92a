package deviation.domain.report;

import deviation.api.access.ActingAs;
import deviation.api.common.IfMatch;
import deviation.api.report.ReportCommand;
import deviation.api.report.ReportCommand.AddAddendum;
import deviation.api.report.ReportCommand.CloseReport;
import deviation.api.report.ReportCommand.EscalateReport;
import deviation.api.report.ReportCommand.FileReport;
import deviation.api.report.ReportCommand.ForwardReport;
import deviation.api.report.ReportCommand.HandOverReport;
import deviation.api.report.ReportCommand.JoinEpisode;
import deviation.api.report.ReportCommand.LinkEpisode;
import deviation.api.report.ReportCommand.MarkDuplicate;
import deviation.api.report.ReportCommand.NoteOverdueReply;
import deviation.api.report.ReportCommand.ReclassifyReport;
import deviation.api.report.ReportCommand.RejectReport;
import deviation.api.report.ReportCommand.ReopenReport;
import deviation.api.report.ReportCommand.RequestCompletion;
import deviation.api.report.ReportCommand.RespondToReport;
import deviation.api.report.ReportCommand.TriageReport;
import deviation.api.report.ReportCommand.WithdrawReport;
import deviation.api.report.ReportEvent;
import deviation.api.report.ReportFold;
import deviation.api.report.ReportView;
import deviation.api.text.Texts;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * A report's shell: Axon outside, the decision inside. A report that isn't there is made when it is
 * missing, so that the decision says what that means.
 */
@Aggregate
class Report {

  @AggregateIdentifier private UUID id;
  private ReportState state = new ReportState.Unfiled();
  private ReportView view;
  private ReportEvent last;

  Report() {}

  // Not looked for first: of two with the same id the log refuses the second.
  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.ALWAYS)
  ReportView handle(FileReport command, MetaData meta, ReportContext context, Texts texts) {
    return answer(command, meta, context, texts);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  ReportView handle(TriageReport command, MetaData meta, ReportContext context, Texts texts) {
    return answer(command, meta, context, texts);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  ReportView handle(ReclassifyReport command, MetaData meta, ReportContext context, Texts texts) {
    return answer(command, meta, context, texts);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  ReportView handle(ForwardReport command, MetaData meta, ReportContext context, Texts texts) {
    return answer(command, meta, context, texts);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  ReportView handle(HandOverReport command, MetaData meta, ReportContext context, Texts texts) {
    return answer(command, meta, context, texts);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  ReportView handle(RespondToReport command, MetaData meta, ReportContext context, Texts texts) {
    return answer(command, meta, context, texts);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  ReportView handle(RequestCompletion command, MetaData meta, ReportContext context, Texts texts) {
    return answer(command, meta, context, texts);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  ReportView handle(AddAddendum command, MetaData meta, ReportContext context, Texts texts) {
    return answer(command, meta, context, texts);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  ReportView handle(MarkDuplicate command, MetaData meta, ReportContext context, Texts texts) {
    return answer(command, meta, context, texts);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  ReportView handle(LinkEpisode command, MetaData meta, ReportContext context, Texts texts) {
    return answer(command, meta, context, texts);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  ReportView handle(RejectReport command, MetaData meta, ReportContext context, Texts texts) {
    return answer(command, meta, context, texts);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  ReportView handle(WithdrawReport command, MetaData meta, ReportContext context, Texts texts) {
    return answer(command, meta, context, texts);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  ReportView handle(EscalateReport command, MetaData meta, ReportContext context, Texts texts) {
    return answer(command, meta, context, texts);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  ReportView handle(CloseReport command, MetaData meta, ReportContext context, Texts texts) {
    return answer(command, meta, context, texts);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  ReportView handle(ReopenReport command, MetaData meta, ReportContext context, Texts texts) {
    return answer(command, meta, context, texts);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  ReportView handle(NoteOverdueReply command, MetaData meta, ReportContext context, Texts texts) {
    return answer(command, meta, context, texts);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  ReportView handle(JoinEpisode command, MetaData meta, ReportContext context, Texts texts) {
    return answer(command, meta, context, texts);
  }

  @EventSourcingHandler
  void on(ReportEvent event) {
    id = event.reportId();
    last = event;
    state = ReportState.evolve(state, event);
    view = ReportFold.after(view, event, view == null ? 0 : view.sequence() + 1);
  }

  /** Who may not is told so first, then whose report has gone on, then what is wrong. */
  private ReportView answer(
      ReportCommand command, MetaData meta, ReportContext context, Texts texts) {
    var actor = (ActingAs) meta.get(ActingAs.META);
    var by = ReportRights.by(state, command, actor);
    if (view != null) {
      IfMatch.compare((IfMatch) meta.get(IfMatch.META), view.sequence());
    }
    ReportDecision.decide(state, command, by, context).forEach(AggregateLifecycle::apply);
    return ReportAnswers.shown(view, last, texts);
  }
}
