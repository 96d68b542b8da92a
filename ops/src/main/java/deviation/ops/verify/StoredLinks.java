package deviation.ops.verify;

import deviation.ops.eventstore.Link;
import deviation.ops.eventstore.WholeLog;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;

/** The log itself, by a role that may read it. */
record StoredLinks(DataSource source) implements Links {

  @Override
  public Optional<Misfit> forEach(Function<Link, Optional<Misfit>> step) {
    return WholeLog.read(source, event -> step.apply(Link.of(event)));
  }
}
