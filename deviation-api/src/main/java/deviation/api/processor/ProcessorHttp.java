package deviation.api.processor;

import deviation.api.common.Page;
import deviation.api.http.Paging;
import deviation.api.http.Problem;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/deviations/v1/processors")
class ProcessorHttp {

  private final Processors processors;

  ProcessorHttp(Processors processors) {
    this.processors = processors;
  }

  @GetMapping
  ResponseEntity<Page<ProcessorView>> all(
      @RequestParam(required = false) String page, @RequestParam(required = false) String limit) {
    return Paging.read(page, limit).slice(processors.all());
  }

  @PostMapping("/{name}/pause")
  ProcessorView pause(@PathVariable String name) {
    return found(processors.pause(name));
  }

  @PostMapping("/{name}/resume")
  ProcessorView resume(@PathVariable String name) {
    return found(processors.resume(name));
  }

  @PostMapping("/{name}/rebuild")
  ProcessorView rebuild(@PathVariable String name) {
    return found(processors.rebuild(name));
  }

  private static ProcessorView found(Optional<ProcessorView> processor) {
    return processor.orElseThrow(Problem::notFound);
  }
}
