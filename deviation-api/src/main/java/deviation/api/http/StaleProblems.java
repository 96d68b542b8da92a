package deviation.api.http;

import deviation.api.common.Stale;
import org.springframework.stereotype.Component;

/** How a command for an earlier state appears over HTTP, whatever it is about. */
@Component
class StaleProblems implements RefusalFaults<Stale> {

  @Override
  public Class<Stale> refusals() {
    return Stale.class;
  }

  @Override
  public ProblemType type(Stale refusal) {
    return ProblemType.PRECONDITION_FAILED;
  }

  @Override
  public Fault fault(Stale refusal) {
    return Fault.of("", "stale");
  }
}
