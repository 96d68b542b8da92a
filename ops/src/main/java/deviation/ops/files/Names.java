package deviation.ops.files;

import deviation.api.common.AgreementId;
import deviation.api.common.AreaId;
import deviation.api.common.Code;
import deviation.api.common.ForumId;
import deviation.api.common.PrincipalId;
import deviation.api.common.UnitId;
import deviation.api.register.Forum;
import deviation.api.register.Labels;
import deviation.api.register.Registers;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/** What people call the keys that an answer holds; a key without a name is its own. */
record Names(Registers registers, MessageSource messages, LocalDate day, Locale locale) {

  String column(String name) {
    return messages.getMessage("column." + name, null, locale);
  }

  String column(String name, String kind) {
    return messages.getMessage("column." + kind, new Object[] {column(name)}, locale);
  }

  UnaryOperator<String> codes(String codeSet) {
    return key -> labels().code(codeSet, new Code(key));
  }

  String status(String key) {
    return text("status." + key, key);
  }

  String agreement(String key) {
    return labels().agreement(new AgreementId(key)).orElseGet(() -> text("agreement." + key, key));
  }

  String area(String key) {
    return labels().area(new AreaId(key));
  }

  String principal(String key) {
    return labels().principal(new PrincipalId(key));
  }

  String unit(String key) {
    return labels().unit(new UnitId(key));
  }

  String forum(String key) {
    return registers.forum(new ForumId(key), day).map(Forum::name).orElse(key);
  }

  /** Principals or roles, from the one that reports to the other. */
  String direction(String key) {
    return Arrays.stream(key.split(">", 2))
        .map(end -> text("role." + end, principal(end)))
        .collect(Collectors.joining(" → "));
  }

  private Labels labels() {
    return new Labels(registers, day, locale);
  }

  private String text(String key, String otherwise) {
    return messages.getMessage(key, null, otherwise, locale);
  }
}
