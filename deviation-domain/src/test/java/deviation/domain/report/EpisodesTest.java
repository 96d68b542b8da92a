package deviation.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.report.ReportCommand;
import deviation.api.report.ReportCommand.JoinEpisode;
import deviation.api.report.ReportCommand.LinkEpisode;
import deviation.api.report.ReportEvent;
import deviation.api.report.ReportEvent.EpisodeLinked;
import deviation.api.report.ReportRefusal.AlreadyLinked;
import deviation.api.report.ReportRefusal.SameReport;
import deviation.api.report.ReportRefusal.UnknownReport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Reports of one event come to share an episode, however they are linked. */
class EpisodesTest {

  @Test
  void a_link_names_the_smaller_id_and_the_other_report() {
    var given = Given.filed().beside(Given.OTHER, "14");
    assertThat(given.then(new LinkEpisode(Given.ID, Given.OTHER), Given.FILING))
        .isEqualTo(new EpisodeLinked(Given.ID, World.NOW, Given.ID, List.of(Given.OTHER)));
  }

  @Test
  void the_other_report_is_there_another_and_one_that_concerns_the_own_principal() {
    var given = Given.filed().beside(Given.OTHER, "14");
    given.refused(new LinkEpisode(Given.ID, Given.ID), Given.FILING, new SameReport("/with"));
    given.refused(
        new LinkEpisode(Given.ID, UUID.fromString("00000000-0000-4000-8000-000000000009")),
        Given.FILING,
        new UnknownReport("/with"));
    var about = new Body();
    about.principal = "09";
    about.unit = "09-aldre";
    given.world.others.put(
        Given.OTHER,
        new ArrayList<>(
            new Given().take(new ReportCommand.FileReport(Given.OTHER, about.build()), null)));
    given.refused(new LinkEpisode(Given.ID, Given.OTHER), Given.FILING, new UnknownReport("/with"));
  }

  @Test
  void two_reports_are_linked_once() {
    var given = Given.filed().beside(Given.OTHER, "14");
    given
        .after(new LinkEpisode(Given.ID, Given.OTHER), Given.FILING)
        .refused(new LinkEpisode(Given.ID, Given.OTHER), Given.FILING, new AlreadyLinked("/with"));
  }

  @Test
  void whatever_is_linked_in_whatever_order_shares_the_smallest_id() {
    for (int seed = 0; seed < 200; seed++) {
      var random = new Random(seed);
      var group = new Group(2 + random.nextInt(6));
      group.linkAll(random);
      assertThat(group.episodes()).as("seed " + seed).hasSize(1).contains(group.ids.getFirst());
    }
  }

  /** Reports that are linked at random, with the automation's commands delivered in any order. */
  private static final class Group {

    private final World world = new World();
    private final List<UUID> ids = new ArrayList<>();
    private final Map<UUID, ReportState> states = new HashMap<>();
    private final List<ReportCommand> waiting = new ArrayList<>();

    Group(int size) {
      for (int i = 1; i <= size; i++) {
        var id = UUID.fromString("00000000-0000-4000-8000-00000000000" + i);
        ids.add(id);
        states.put(id, new ReportState.Unfiled());
        world.others.put(id, new ArrayList<>());
        take(new ReportCommand.FileReport(id, new Body().build()));
      }
    }

    void linkAll(Random random) {
      var order = new ArrayList<>(ids);
      java.util.Collections.shuffle(order, random);
      for (int i = 1; i < order.size(); i++) {
        take(new LinkEpisode(order.get(i), order.get(random.nextInt(i))));
        deliver(random, random.nextInt(3));
      }
      deliver(random, Integer.MAX_VALUE);
    }

    private void deliver(Random random, int most) {
      for (int i = 0; i < most && !waiting.isEmpty(); i++) {
        take(waiting.remove(random.nextInt(waiting.size())));
      }
    }

    private void take(ReportCommand command) {
      var id = command.reportId();
      var by = ReportRights.by(states.get(id), command, null);
      for (var event : ReportDecision.decide(states.get(id), command, by, world)) {
        states.put(id, ReportState.evolve(states.get(id), event));
        world.others.get(id).add(event);
        waiting.addAll(ReportAutomation.follow(event));
      }
    }

    List<UUID> episodes() {
      return states.values().stream()
          .map(state -> ((ReportState.Reported) state).episode().orElseThrow())
          .distinct()
          .toList();
    }
  }

  @Test
  void an_automation_tells_each_report_that_it_is_linked_with() {
    ReportEvent linked = new EpisodeLinked(Given.ID, World.NOW, Given.ID, List.of(Given.OTHER));
    assertThat(ReportAutomation.follow(linked))
        .containsExactly(new JoinEpisode(Given.OTHER, Given.ID, Given.ID));
  }
}
