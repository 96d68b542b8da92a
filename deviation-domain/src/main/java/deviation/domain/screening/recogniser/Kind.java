package deviation.domain.screening.recogniser;

import java.util.EnumSet;
import java.util.Set;

/**
 * The kinds of finding (api.md, section 3), and what could stand there instead. Where two findings
 * meet, the kind that stands first here wins.
 */
public enum Kind {
  PERSONAL_NUMBER("[personnummer]"),
  COORDINATION_NUMBER("[samordningsnummer]"),
  INTERIM_NUMBER("[tillfälligt nummer]"),
  EMAIL("[e-postadress]"),
  URL("[länk]"),
  PHONE("[telefonnummer]"),
  HSA_ID("[HSA-id]"),
  ADDRESS("[adress]"),
  POSTAL_CODE("[postnummer]"),
  RECORD_NUMBER("[journalnummer]"),
  BIRTH_DATE("[födelsedatum]"),
  DATE_AND_PLACE("[månad och område]"),
  VEHICLE("[fordon]"),
  ROOM("[rum]"),
  AGE("över 89 år"),
  NAME("[namn]");

  /** Never sent, not even by a coordinator who has a reason. */
  public static final Set<Kind> NEVER_OVERRIDDEN =
      EnumSet.of(PERSONAL_NUMBER, COORDINATION_NUMBER, INTERIM_NUMBER, EMAIL, PHONE);

  private final String suggestion;

  Kind(String suggestion) {
    this.suggestion = suggestion;
  }

  public String suggestion() {
    return suggestion;
  }
}
