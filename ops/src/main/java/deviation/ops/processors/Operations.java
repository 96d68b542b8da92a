package deviation.ops.processors;

import deviation.api.processor.DeadLetterView;
import deviation.api.processor.ProcessorView;
import deviation.api.processor.ProcessorView.Rebuild;
import deviation.api.processor.Processors;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What the operator sees and does. */
@Component
class Operations implements Processors {

  private static final Logger LOG = LoggerFactory.getLogger(Operations.class);

  private final ReadModels models;
  private final Feed feed;
  private final Mending mending;

  Operations(ReadModels models) {
    this.models = models;
    this.feed = models.feed();
    this.mending = new Mending(models);
  }

  @Override
  public List<ProcessorView> all() {
    var head = feed.log.head().position();
    return models.all().stream().map(model -> view(model, head)).toList();
  }

  @Override
  public Optional<ProcessorView> pause(String name) {
    return act("paused", name, _ -> feed.positions.pause(name));
  }

  @Override
  public Optional<ProcessorView> resume(String name) {
    return act("resumed", name, _ -> feed.positions.resume(name));
  }

  @Override
  public Optional<ProcessorView> rebuild(String name) {
    return act("to be rebuilt", name, ReadModel::rebuild);
  }

  @Override
  public List<DeadLetterView> deadLetters(int limit, int offset) {
    return feed.letters.list(limit, offset).stream().map(Operations::view).toList();
  }

  @Override
  public long countDeadLetters() {
    return feed.letters.count();
  }

  @Override
  public Optional<DeadLetterView> deadLetter(long id) {
    return feed.letters.find(id).map(Operations::view);
  }

  @Override
  public Optional<Retried> retry(long id) {
    return mending.retry(id);
  }

  @Override
  public boolean drop(long id) {
    var letter = feed.letters.find(id);
    if (letter.isEmpty() || !feed.letters.remove(letter.get())) {
      return false;
    }
    LOG.warn(
        "{}: the dead letter of event {} was dropped",
        letter.get().name(),
        letter.get().position());
    models.find(letter.get().name()).ifPresent(ReadModel::look);
    return true;
  }

  private Optional<ProcessorView> act(String what, String name, Consumer<ReadModel> action) {
    var model = models.find(name);
    model.ifPresent(action);
    model.ifPresent(ReadModel::look);
    model.ifPresent(_ -> LOG.info("{}: {}", name, what));
    return model.map(found -> view(found, feed.log.head().position()));
  }

  private static DeadLetterView view(DeadLetter letter) {
    return new DeadLetterView(
        letter.id(),
        letter.name(),
        letter.generation(),
        letter.position(),
        letter.aggregateId(),
        letter.error(),
        letter.at(),
        letter.attempts());
  }

  private ProcessorView view(ReadModel model, long head) {
    var live = model.live();
    var position = Math.max(0, model.position());
    var lag = Math.max(0, head - position);
    return new ProcessorView(
        model.getName(),
        model.table().version(),
        live.generation().map(Generation::number),
        live.condition().kind().name(),
        Optional.ofNullable(live.condition().reason()),
        position,
        head,
        lag,
        lag == 0 ? 0 : live.behind().toSeconds(),
        live.generation().map(Generation::letters).orElse(0L),
        model.incomplete(),
        model.building().generation().map(building -> rebuild(model.building(), building, head)));
  }

  private static Rebuild rebuild(Progress progress, Generation building, long head) {
    var rate = progress.rate();
    var left = Math.max(0, head - building.position());
    return new Rebuild(
        building.number(),
        progress.condition().kind().name(),
        Optional.ofNullable(progress.condition().reason()),
        building.position(),
        head,
        rate,
        rate == 0 ? Optional.empty() : Optional.of(Math.ceilDiv(left, rate)),
        building.letters(),
        building.startedAt());
  }
}
