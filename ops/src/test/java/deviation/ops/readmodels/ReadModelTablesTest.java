package deviation.ops.readmodels;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.ops.embedded.TestPostgres;
import deviation.projections.RandomLog;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Dropped and rebuilt gives the same rows, however the log is cut into batches. */
class ReadModelTablesTest {

  @Test
  void aRebuiltTableEqualsTheLiveOneRowByRow() throws Exception {
    var source = Schema.owner(TestPostgres.fresh());
    var context = new ReadModelsContext(source, SomeRegisters.registers(), new SomeTexts());
    var random = new Random(20260501);
    var events = RandomLog.events(random, 1_000);
    assertThat(context.models()).hasSize(4);
    for (var model : context.models()) {
      var live = Schema.make(source, model, "_live");
      live.fold(events.stream().map(List::of).toList());
      var rebuilt = Schema.make(source, model, "_rebuilt").fold(List.of(events));
      var cut = Schema.make(source, model, "_cut").fold(RandomLog.batches(random, events));
      assertThat(live.rows().values()).allSatisfy(rows -> assertThat(rows).isNotEmpty());
      assertThat(rebuilt.rows()).as(model.name()).isEqualTo(live.rows());
      assertThat(cut.rows()).as(model.name()).isEqualTo(live.rows());
    }
  }
}
