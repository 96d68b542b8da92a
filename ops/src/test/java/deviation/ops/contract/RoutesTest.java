package deviation.ops.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What runs is described, and what is described runs. */
class RoutesTest {

  @Test
  void everyRouteIsAnOperationAndEveryOperationARoute() {
    var described =
        Described.operations().stream().map(Operation::route).collect(Collectors.toSet());
    assertThat(Routes.all().keySet())
        .as("the routes of the running service, and the files under resources/contract")
        .isEqualTo(described)
        .hasSizeGreaterThan(20);
  }

  @Test
  void everyOperationHasANameOfItsOwn() {
    assertThat(Described.operations())
        .extracting(Operation::id)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[a-z]+([A-Z][a-z]+)+"));
  }

  @Test
  void everySecuredOperationSaysWhoMay() {
    assertThat(Described.operations())
        .allMatch(operation -> operation.open() == operation.roles().isEmpty());
    assertThat(Described.operations().stream().filter(Operation::open))
        .extracting(Operation::id)
        .containsExactlyInAnyOrder("readApiInfo", "readContract");
  }
}
