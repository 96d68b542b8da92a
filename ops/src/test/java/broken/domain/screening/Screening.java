package broken.domain.screening;

import org.springframework.util.StringUtils;

/** Screens with what a framework lends. */
public final class Screening {

  boolean found(String text) {
    return StringUtils.hasText(text);
  }
}
