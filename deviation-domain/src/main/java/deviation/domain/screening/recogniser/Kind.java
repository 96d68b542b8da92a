package deviation.domain.screening.recogniser;

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

  private final String suggestion;

  Kind(String suggestion) {
    this.suggestion = suggestion;
  }

  public String suggestion() {
    return suggestion;
  }
}
