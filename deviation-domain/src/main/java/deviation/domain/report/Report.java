package deviation.domain.report;

import deviation.api.report.ReportCommand;
import deviation.api.report.ReportCommand.FileReport;
import deviation.api.report.ReportCommand.WithdrawReport;
import deviation.api.report.ReportEvent;
import deviation.api.report.ReportFold;
import deviation.api.report.ReportView;
import deviation.api.text.Texts;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** A report's shell: Axon outside, the decision inside. */
@Aggregate
class Report {

  @AggregateIdentifier private UUID id;
  private ReportState state = new ReportState.Unfiled();
  private ReportView view;

  Report() {}

  // Not looked for first: of two with the same id the log refuses the second.
  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.ALWAYS)
  ReportView handle(FileReport command, ReportContext context, Texts texts) {
    return answer(command, context, texts);
  }

  // Made when missing, so that the decision says what a report that isn't there means.
  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  ReportView handle(WithdrawReport command, ReportContext context, Texts texts) {
    return answer(command, context, texts);
  }

  @EventSourcingHandler
  void on(ReportEvent event) {
    id = event.reportId();
    state = ReportState.evolve(state, event);
    view = ReportFold.after(view, event, view == null ? 0 : view.sequence() + 1);
  }

  private ReportView answer(ReportCommand command, ReportContext context, Texts texts) {
    ReportDecision.decide(state, command, context).forEach(AggregateLifecycle::apply);
    return ReportFold.withTexts(view, texts.read(id));
  }
}
