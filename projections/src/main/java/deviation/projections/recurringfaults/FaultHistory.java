package deviation.projections.recurringfaults;

import java.time.Instant;

/**
 * What is known of one thing.
 *
 * @param detectedAt when the log held enough for the rule; null while it doesn't
 */
record FaultHistory(Sightings sightings, Instant detectedAt) {

  FaultHistory() {
    this(new Sightings(), null);
  }

  FaultHistory detected(Instant at) {
    return new FaultHistory(sightings, at);
  }
}
