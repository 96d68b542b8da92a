package deviation.ops.processors;

import deviation.ops.eventstore.EventLog;
import deviation.projections.ReadModelTable;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What all processors of a node share: the pages near the head, those of rebuilds, and the tables.
 */
final class Feed {

  static final int LIVE_PAGE = 1_000;
  static final int BUILDING_PAGE = 10_000;

  final EventLog log;
  final EventReading reading;
  final TransactionTemplate transaction;
  final PositionTable positions;
  final DeadLetterTable letters;
  final GenerationTable generations;
  final FoldTable folds;
  final Folding folding;
  final Publication publication;
  private final Pages live;
  private final Pages building;

  Feed(
      EventLog log,
      EventReading reading,
      DataSource projector,
      TransactionTemplate transaction,
      String reader) {
    this.log = log;
    this.reading = reading;
    this.transaction = transaction;
    this.positions = new PositionTable(projector);
    this.letters = new DeadLetterTable(projector);
    this.generations = new GenerationTable(projector, reader);
    this.folds = new FoldTable(projector);
    this.folding = new Folding(transaction, positions, letters, folds);
    this.live = new Pages(log, reading, LIVE_PAGE);
    this.building = new Pages(log, reading, BUILDING_PAGE);
    this.publication = new Publication(transaction, positions, generations, folding, building);
  }

  Pages pages(State state) {
    return switch (state) {
      case LIVE -> live;
      case BUILDING, RETIRED -> building;
    };
  }

  void appended() {
    List.of(live, building).forEach(Pages::appended);
  }

  /** A new generation of the model, unless one is being built. */
  boolean begin(ReadModelTable model) {
    return transaction.execute(
        _ -> {
          var begun = positions.begin(model.name(), model.version());
          begun.ifPresent(generation -> generations.make(model, generation));
          return begun.isPresent();
        });
  }
}
