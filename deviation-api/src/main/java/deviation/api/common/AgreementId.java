package deviation.api.common;

/** An agreement's (<i>överenskommelse, riktlinje, rutin</i>) key; its versions share it. */
public record AgreementId(String value) implements SingleValue {

  @Override
  public String toString() {
    return value;
  }
}
