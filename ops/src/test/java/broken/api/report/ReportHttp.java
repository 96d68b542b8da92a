package broken.api.report;

import org.springframework.web.bind.annotation.RestController;

/** A controller that anybody may call. */
@RestController
public class ReportHttp {}
