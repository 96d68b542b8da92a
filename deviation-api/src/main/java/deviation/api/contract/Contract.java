package deviation.api.contract;

import deviation.api.access.AccessRules;
import deviation.api.http.Problems;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The contract, put together once. */
@Component
class Contract {

  private final Map<Language, ObjectNode> documents = new EnumMap<>(Language.class);
  private final byte[] written;

  Contract(Problems problems, MessageSource messages, AccessRules rules) {
    var json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    var answers = new ProblemResponses(problems, messages, json).all();
    var document = Assembly.of(ContractFiles.read(), answers, rules);
    for (var language : Language.values()) {
      documents.put(language, language.in(document));
    }
    written = (json.writeValueAsString(in(Language.BOTH)) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  ObjectNode in(Language language) {
    return documents.get(language);
  }

  /** The document with both languages, as it is answered. */
  byte[] written() {
    return written.clone();
  }
}
