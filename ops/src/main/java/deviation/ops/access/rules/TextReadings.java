package deviation.ops.access.rules;

import deviation.api.access.Actor;
import deviation.api.textreading.TextReadingList;
import deviation.api.textreading.TextReadingPurpose;
import deviation.api.textreading.TextReadingQuery.ListTextReadings;
import deviation.api.textreading.TextReadingView;
import java.time.InstantSource;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** The log of reads: written before a text is decrypted, so that none is read without a trace. */
@Component
public class TextReadings {

  private final TextReadingTable table;
  private final InstantSource clock;

  TextReadings(@Qualifier("keeper") DataSource keeper, InstantSource clock) {
    this.table = new TextReadingTable(keeper);
    this.clock = clock;
  }

  /** Whether it is a request that wants to read, and not the service itself. */
  public boolean isAsked() {
    return Admission.current().isPresent();
  }

  /**
   * Notes that the request at hand is about to read the report's texts.
   *
   * @throws IllegalStateException when nobody asked, or for no purpose: then nothing may be read
   */
  public void note(UUID reportId) {
    var admission = Admission.current().orElseThrow(TextReadings::nobody);
    var actor = admission.actor().orElseThrow(TextReadings::nobody);
    var purpose = admission.purpose().orElseThrow(TextReadings::nobody);
    table.insert(reading(actor, reportId, purpose));
  }

  @QueryHandler
  TextReadingList answer(ListTextReadings query) {
    return new TextReadingList(
        table.list(query.report(), query.limit(), query.offset()), table.count(query.report()));
  }

  private TextReadingView reading(Actor actor, UUID reportId, TextReadingPurpose purpose) {
    var roles =
        actor.roles().stream().map(role -> role.key()).sorted().collect(Collectors.joining(" "));
    return new TextReadingView(
        0,
        clock.instant(),
        actor.issuer(),
        actor.subject(),
        roles,
        actor.principal(),
        reportId,
        purpose);
  }

  private static IllegalStateException nobody() {
    return new IllegalStateException("a text may be read by somebody and for a purpose alone");
  }
}
