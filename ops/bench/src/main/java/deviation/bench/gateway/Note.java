package deviation.bench.gateway;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The aggregate: it is made by its one command, without a look-up. */
class Note {

  @AggregateIdentifier private String id;

  Note() {}

  @CommandHandler
  Note(Take command) {
    AggregateLifecycle.apply(NoteEvent.of(command.noteId()));
  }

  @EventSourcingHandler
  void on(NoteEvent event) {
    id = event.noteId();
  }

  record Take(@TargetAggregateIdentifier String noteId) {}
}
