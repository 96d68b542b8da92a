package deviation.ops.access.rules;

import org.springframework.stereotype.Component;

/** The one whose request was let in, as others than the rules need to know them. */
@Component
public class Admitted {

  private final Pseudonyms pseudonyms;

  Admitted(Pseudonyms pseudonyms) {
    this.pseudonyms = pseudonyms;
  }

  /** The pseudonymous key. */
  public String pseudonym() {
    return Admission.current().flatMap(Admission::actor).map(pseudonyms::of).orElseThrow();
  }
}
