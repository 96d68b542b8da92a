package deviation.api.quarterlysummary;

import deviation.api.common.AreaId;
import deviation.api.http.Answers;
import deviation.api.http.AskedQuarter;
import deviation.api.http.FileTypes;
import deviation.api.http.Problem;
import deviation.api.quarterlysummary.QuarterlySummaryQuery.LiveSummary;
import deviation.api.register.Registers;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/deviations/v1/quarterly-summaries")
class QuarterlySummaryHttp {

  private final Answers answers;
  private final Registers registers;

  QuarterlySummaryHttp(Answers answers, Registers registers) {
    this.answers = answers;
    this.registers = registers;
  }

  @GetMapping(
      path = "/{area}/{quarter}",
      produces = {FileTypes.JSON, FileTypes.CSV, FileTypes.XLSX})
  QuarterlySummaryView live(@PathVariable AreaId area, @PathVariable String quarter) {
    var asked = AskedQuarter.required("quarter", quarter);
    if (registers.withChildren(area).isEmpty()) {
      throw Problem.notFound();
    }
    return answers.ask(new LiveSummary(area, asked));
  }
}
