package deviation.ops.processors;

import deviation.ops.embedded.Database;
import deviation.ops.eventstore.EventLog;
import deviation.projections.ReadModelTable;
import jakarta.annotation.PreDestroy;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The read models of this node, each with its processor. */
@Component
public class ReadModels {

  private static final int MOST_WAITING = 512;

  private final Feed feed;
  private final Waiting waiting = new Waiting(MOST_WAITING);
  private final Map<String, ReadModel> models = new LinkedHashMap<>();
  private final Housekeeping housekeeping;
  private final AutoCloseable subscription;

  @Autowired
  ReadModels(
      List<ReadModelTable> tables,
      EventLog log,
      EventTypes types,
      @Qualifier("eventMapper") JsonMapper eventMapper,
      Database database,
      @Qualifier("projector") DataSource projector,
      @Qualifier("projecting") DataSourceTransactionManager projecting) {
    this(
        tables,
        new Feed(
            log,
            new EventReading(types, eventMapper),
            projector,
            new TransactionTemplate(projecting),
            database.reader().user()));
  }

  ReadModels(List<ReadModelTable> tables, Feed feed) {
    this.feed = feed;
    tables.forEach(table -> models.put(table.name(), new ReadModel(table, feed, waiting)));
    models.values().forEach(ReadModel::ensure);
    subscription = feed.log.onAppend(this::appended);
    housekeeping = new Housekeeping(models.values(), feed);
  }

  private void appended() {
    feed.appended();
    models.values().forEach(ReadModel::wake);
  }

  /** Whether every read model has folded the log up to that position. */
  public boolean reached(long position) {
    return models.values().stream().allMatch(model -> model.position() >= position);
  }

  /** Whether dead letters are missing from a read model's answers. */
  public boolean incomplete(String name) {
    return find(name).stream().anyMatch(ReadModel::incomplete);
  }

  Optional<ReadModel> find(String name) {
    return Optional.ofNullable(models.get(name));
  }

  Collection<ReadModel> all() {
    return models.values();
  }

  Waiting waiting() {
    return waiting;
  }

  Feed feed() {
    return feed;
  }

  @PreDestroy
  void close() throws Exception {
    subscription.close();
    housekeeping.close();
    models.values().forEach(ReadModel::shutDown);
  }
}
