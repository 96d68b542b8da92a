package deviation.api.principalstatistics;

import deviation.api.common.PrincipalId;
import deviation.api.common.Quarter;
import deviation.api.http.Answers;
import deviation.api.http.AsOf;
import deviation.api.http.AskedKey;
import deviation.api.http.FileTypes;
import deviation.api.http.Problem;
import deviation.api.principalstatistics.PrincipalStatisticsQuery.StatisticsOf;
import deviation.api.register.Registers;
import java.time.InstantSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/deviations/v1/principal-statistics")
class PrincipalStatisticsHttp {

  private final Answers answers;
  private final Registers registers;
  private final InstantSource clock;

  PrincipalStatisticsHttp(Answers answers, Registers registers, InstantSource clock) {
    this.answers = answers;
    this.registers = registers;
    this.clock = clock;
  }

  @GetMapping(produces = {FileTypes.JSON, FileTypes.CSV, FileTypes.XLSX})
  PrincipalStatisticsView statistics(
      @RequestParam(required = false) String principal,
      @RequestParam(required = false) String from,
      @RequestParam(required = false) String to) {
    var of =
        AskedKey.read("principal", principal)
            .map(PrincipalId::new)
            .orElseThrow(() -> Problem.badParameter("principal", "required"));
    if (registers.principal(of, AsOf.read(null, clock)).isEmpty()) {
      throw Problem.notFound();
    }
    var asked = AskedQuarters.read(from, to, Quarter.of(AsOf.read(null, clock)));
    return answers.ask(new StatisticsOf(of, asked.from(), asked.to()));
  }
}
