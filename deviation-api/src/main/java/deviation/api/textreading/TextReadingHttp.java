package deviation.api.textreading;

import deviation.api.common.Page;
import deviation.api.http.Answers;
import deviation.api.http.Paging;
import deviation.api.http.Problem;
import deviation.api.textreading.TextReadingQuery.ListTextReadings;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/deviations/v1/text-readings")
class TextReadingHttp {

  private final Answers answers;

  TextReadingHttp(Answers answers) {
    this.answers = answers;
  }

  @GetMapping
  ResponseEntity<Page<TextReadingView>> list(
      @RequestParam(required = false) String report,
      @RequestParam(required = false) String page,
      @RequestParam(required = false) String limit) {
    var paging = Paging.read(page, limit);
    var found = answers.ask(new ListTextReadings(id(report), paging.limit(), paging.offset()));
    return paging.answer(found.items(), found.total());
  }

  private static Optional<UUID> id(String written) {
    try {
      return Optional.ofNullable(written).map(UUID::fromString);
    } catch (IllegalArgumentException _) {
      throw Problem.badParameter("report", "report-id");
    }
  }
}
