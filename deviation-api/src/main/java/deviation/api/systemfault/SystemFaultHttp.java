package deviation.api.systemfault;

import deviation.api.common.After;
import deviation.api.common.AreaId;
import deviation.api.common.Page;
import deviation.api.http.Answers;
import deviation.api.http.AskedKey;
import deviation.api.http.FileTypes;
import deviation.api.http.Paging;
import deviation.api.systemfault.SystemFaultQuery.ListSystemFaults;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/deviations/v1/system-faults")
class SystemFaultHttp {

  private final Answers answers;

  SystemFaultHttp(Answers answers) {
    this.answers = answers;
  }

  @GetMapping(produces = {FileTypes.JSON, FileTypes.CSV, FileTypes.XLSX})
  ResponseEntity<Page<SystemFaultView>> list(
      @RequestParam(required = false) String area,
      @RequestParam(required = false) String page,
      @RequestParam(required = false) String limit,
      @RequestParam(required = false) String after) {
    var paging = Paging.read(page, limit, after);
    var within = AskedKey.read("area", area).map(AreaId::new);
    var found = answers.ask(new ListSystemFaults(within, paging.part()));
    return paging.answer(
        found.items(), found.total(), fault -> new After(fault.reports(), fault.id()));
  }
}
