package deviation.api.about;

import deviation.api.http.Problem;
import deviation.api.http.ProblemType;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ApiInfoHttp {

  private static final ApiInfoView INFO =
      new ApiInfoView(
          "deviations", "1.1.0", LocalDate.of(2026, 11, 25), "/documentation", "active");

  private final BooleanSupplier ready;

  ApiInfoHttp(BooleanSupplier ready) {
    this.ready = ready;
  }

  /** 200 only when the demo data is in and every read model has folded it. */
  @GetMapping("/deviations/v1/api-info")
  ApiInfoView info() {
    if (!ready.getAsBoolean()) {
      throw new Problem(ProblemType.UNAVAILABLE, List.of());
    }
    return INFO;
  }
}
