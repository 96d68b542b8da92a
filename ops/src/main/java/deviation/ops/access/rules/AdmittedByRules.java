package deviation.ops.access.rules;

import org.springframework.stereotype.Component;

/** As the admission of the request says. */
@Component
class AdmittedByRules implements Admitted {

  private final Pseudonyms pseudonyms;

  AdmittedByRules(Pseudonyms pseudonyms) {
    this.pseudonyms = pseudonyms;
  }

  @Override
  public String pseudonym() {
    return Admission.current().flatMap(Admission::actor).map(pseudonyms::of).orElseThrow();
  }
}
