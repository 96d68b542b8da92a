package deviation.domain.screening;

import deviation.api.screening.ScreeningQuery.ScreenText;
import deviation.api.screening.ScreeningView;
import deviation.domain.justculture.JustCulture;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers what the gate finds in a text, and what wording could be another. */
@Component
class Screenings {

  @QueryHandler
  ScreeningView screen(ScreenText query) {
    return new ScreeningView(Screening.findings(query.text()), JustCulture.wordings(query.text()));
  }
}
