package deviation.api.processor;

import deviation.api.common.Page;
import deviation.api.http.Paging;
import deviation.api.http.Problem;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/deviations/v1/dead-letters")
class DeadLetterHttp {

  private final Processors processors;

  DeadLetterHttp(Processors processors) {
    this.processors = processors;
  }

  @GetMapping
  ResponseEntity<Page<DeadLetterView>> list(
      @RequestParam(required = false) String page, @RequestParam(required = false) String limit) {
    var paging = Paging.read(page, limit);
    var found = processors.deadLetters(paging.limit(), paging.offset());
    return paging.answer(found, processors.countDeadLetters());
  }

  @GetMapping("/{id}")
  DeadLetterView one(@PathVariable long id) {
    return processors.deadLetter(id).orElseThrow(Problem::notFound);
  }

  @PostMapping("/{id}/retry")
  Processors.Retried retry(@PathVariable long id) {
    return processors.retry(id).orElseThrow(Problem::notFound);
  }

  @PostMapping("/{id}/drop")
  ResponseEntity<Void> drop(@PathVariable long id) {
    if (!processors.drop(id)) {
      throw Problem.notFound();
    }
    return ResponseEntity.noContent().build();
  }
}
