package deviation.api.contract;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ContractHttp {

  private final Contract contract;

  ContractHttp(Contract contract) {
    this.contract = contract;
  }

  @GetMapping(path = Assembly.BASE + "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
  byte[] contract() {
    return contract.written();
  }
}
