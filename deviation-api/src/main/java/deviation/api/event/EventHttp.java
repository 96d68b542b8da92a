package deviation.api.event;

import deviation.api.event.EventQuery.ListEvents;
import deviation.api.event.EventQuery.LogHead;
import deviation.api.http.Answers;
import deviation.api.http.FeedLinks;
import deviation.api.http.Paging;
import deviation.api.http.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/deviations/v1/events")
class EventHttp {

  private static final String USUAL_LIMIT = "100";

  private final Answers answers;

  EventHttp(Answers answers) {
    this.answers = answers;
  }

  @GetMapping
  ResponseEntity<EventView.Feed> feed(
      @RequestParam(required = false) String offset, @RequestParam(required = false) String limit) {
    var most = Paging.read(null, limit == null ? USUAL_LIMIT : limit).limit();
    var asked = new ListEvents(offset == null ? 0 : position(offset), most);
    var feed = answers.ask(asked);
    return ResponseEntity.ok()
        .header(HttpHeaders.LINK, FeedLinks.of(asked.offset(), feed.next(), asked.limit()))
        .body(feed);
  }

  @GetMapping("/head")
  EventView.Head head() {
    return answers.ask(new LogHead());
  }

  private static long position(String offset) {
    if (!offset.matches("[0-9]{1,18}")) {
      throw Problem.badParameter("offset", "position");
    }
    return Long.parseLong(offset);
  }
}
