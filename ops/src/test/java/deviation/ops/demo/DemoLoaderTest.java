package deviation.ops.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deviation.api.common.Refused;
import deviation.api.report.ReportRefusal.NotNow;
import deviation.api.report.ReportRefusal.UnknownUnit;
import deviation.api.report.ReportStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoLoaderTest {

  private final ProgressInMemory progress = new ProgressInMemory();
  private final ConstantWorld world = new ConstantWorld();
  private final RecordingGateway gateway = new RecordingGateway();

  @Test
  void goesOnWhereItBrokeOff() {
    gateway.breakAfter(777);
    var broken = loader();
    assertThatThrownBy(() -> load(broken, false, true)).hasMessage("the power is gone");
    assertThat(broken.done()).isFalse();

    gateway.breakAfter(Integer.MAX_VALUE);
    var second = loader();
    load(second, false, false);
    assertThat(second.done()).isTrue();
    assertThat(gateway.accepted()).isEqualTo(commands());
    assertThat(gateway.repeated()).isBetween(1, 50);
    assertThat(progress.load()).hasValueSatisfying(it -> assertThat(it.complete()).isTrue());
  }

  @Test
  void aCompleteLoadSendsNothing() {
    load(loader(), false, true);
    load(loader(), false, false);
    assertThat(gateway.accepted()).isEqualTo(commands());
    assertThat(gateway.repeated()).isZero();
  }

  @Test
  void nothingIsLoadedWhenNoneIsWantedOrSomebodyHasWritten() {
    var empty = loader();
    load(empty, true, true);
    var used = loader();
    load(used, false, false);
    assertThat(gateway.accepted()).isEmpty();
    assertThat(progress.load()).isEmpty();
    assertThat(List.of(empty.done(), used.done())).containsOnly(true);
  }

  @Test
  void anyOtherRefusalStopsTheLoad() {
    gateway.refuse(new UnknownUnit("/reportingUnit"));
    var loader = loader();
    assertThatThrownBy(() -> load(loader, false, true)).isInstanceOf(Refused.class);
    assertThat(loader.done()).isFalse();
    gateway.refuse(new NotNow(ReportStatus.WITHDRAWN));
    load(loader, false, false);
    assertThat(loader.done()).isTrue();
  }

  @Test
  void aLoadOfAnotherVersionIsNotContinued() {
    progress.begin(new DemoLoad(DemoLoader.SEED, Demo.START, 5, 2));
    assertThatThrownBy(() -> load(loader(), false, false))
        .hasMessageContaining("begun by another version");
    assertThat(gateway.accepted()).isEmpty();
  }

  private DemoLoader loader() {
    return new DemoLoader(gateway, world, progress);
  }

  private static void load(DemoLoader loader, boolean empty, boolean untouched) {
    loader.load(Demo.REGISTERS, Demo.START, empty, () -> untouched);
  }

  private static List<Object> commands() {
    return Demo.FILINGS.stream().<Object>map(DemoFiling::command).toList();
  }
}
