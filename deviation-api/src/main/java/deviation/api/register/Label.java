package deviation.api.register;

import java.util.Locale;

/** A name for people, in Swedish and English. */
public record Label(String sv, String en) {

  public String in(Locale locale) {
    return locale.getLanguage().equals("en") ? en : sv;
  }
}
