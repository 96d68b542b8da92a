package deviation.api.screening;

import deviation.api.common.Text;
import deviation.api.http.Answers;
import deviation.api.screening.ScreeningQuery.ScreenText;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ScreeningHttp {

  private final Answers answers;

  ScreeningHttp(Answers answers) {
    this.answers = answers;
  }

  /** A POST, so that the text stands in no address and no log. */
  @PostMapping("/deviations/v1/screenings")
  ScreeningView screen(@RequestBody Screening body) {
    return answers.ask(new ScreenText(body.text()));
  }

  record Screening(Text text) {}
}
