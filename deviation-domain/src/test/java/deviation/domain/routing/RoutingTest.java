package deviation.domain.routing;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.common.AgreementId;
import deviation.api.common.AreaId;
import deviation.api.common.ForumId;
import deviation.domain.SmallRegisters;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoutingTest {

  private static final LocalDate DAY = LocalDate.parse("2026-02-11");
  private final SmallRegisters registers = new SmallRegisters();

  @Test
  void the_agreements_owner_decides() {
    var agreement = registers.versions(new AgreementId("in-och-utskrivning")).getFirst();
    assertThat(
            Routing.owningForum(
                new AreaId("goteborg-hisingen"), Optional.of(agreement), registers, DAY))
        .contains(new ForumId("ug-samsa"));
  }

  @Test
  void without_an_agreement_the_nearest_local_forum_upwards_decides() {
    assertThat(
            Routing.owningForum(new AreaId("goteborg-hisingen"), Optional.empty(), registers, DAY))
        .contains(new ForumId("nosam-goteborg"));
  }

  @Test
  void an_area_without_any_forum_has_no_owner() {
    assertThat(Routing.owningForum(new AreaId("ingenstans"), Optional.empty(), registers, DAY))
        .isEmpty();
  }
}
