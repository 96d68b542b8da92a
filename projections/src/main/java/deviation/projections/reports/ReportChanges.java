package deviation.projections.reports;

import deviation.api.report.ReportEvent;
import deviation.projections.Recorded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The changes of a batch, as a read model sees them; events of other features are none of its
 * business.
 */
public final class ReportChanges {

  private ReportChanges() {}

  /** What a read model remembers of a report after one more event; before is null at the first. */
  public interface Step<S> {
    S after(S before, ReportEvent event, long sequence);
  }

  /**
   * The reports whose first event came before the batch: what is remembered of them must be at
   * hand.
   */
  public static Set<UUID> begunEarlier(List<Recorded> batch) {
    var begun = new HashSet<UUID>();
    var earlier = new HashSet<UUID>();
    for (var recorded : batch) {
      if (recorded.event() instanceof ReportEvent event) {
        if (recorded.sequence() == 0) {
          begun.add(event.reportId());
        } else if (!begun.contains(event.reportId())) {
          earlier.add(event.reportId());
        }
      }
    }
    return earlier;
  }

  /**
   * Every change, in the order of the log.
   *
   * @param remembered of the reports that began earlier
   */
  public static <S> List<Change<S>> of(
      Map<UUID, S> remembered, List<Recorded> batch, Step<S> step) {
    var current = new HashMap<>(remembered);
    var changes = new ArrayList<Change<S>>(batch.size());
    for (var recorded : batch) {
      if (recorded.event() instanceof ReportEvent event) {
        var before = current.get(event.reportId());
        var after = step.after(before, event, recorded.sequence());
        current.put(event.reportId(), after);
        changes.add(
            new Change<>(
                event.reportId(), recorded.recordedAt(), recorded.position(), before, after));
      }
    }
    return changes;
  }

  /** What each changed report has become. */
  public static <S> Collection<Change<S>> last(List<Change<S>> changes) {
    var last = new LinkedHashMap<UUID, Change<S>>();
    changes.forEach(change -> last.put(change.reportId(), change));
    return last.values();
  }
}
