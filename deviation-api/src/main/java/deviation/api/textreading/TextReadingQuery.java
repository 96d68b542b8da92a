package deviation.api.textreading;

import deviation.api.common.DeviationQuery;
import java.util.Optional;
import java.util.UUID;

/** What can be asked of the log of reads. */
public sealed interface TextReadingQuery<A> extends DeviationQuery<A> {

  /**
   * The latest first.
   *
   * @param report whose texts were read; empty: any
   * @param limit 1 to 1,000
   * @param offset 0 to 10,000
   */
  record ListTextReadings(Optional<UUID> report, int limit, int offset)
      implements TextReadingQuery<TextReadingList> {

    @Override
    public Class<TextReadingList> answer() {
      return TextReadingList.class;
    }
  }
}
