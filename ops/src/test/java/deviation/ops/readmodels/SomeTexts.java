package deviation.ops.readmodels;

import deviation.api.common.Text;
import deviation.api.text.TextCommitment;
import deviation.api.text.Texts;
import java.util.Map;
import java.util.UUID;

/** The same description for every report. */
final class SomeTexts implements Texts {

  static final Text DESCRIPTION = new Text("Listan saknades.");

  @Override
  public TextCommitment seal(UUID owner, String field, Text text) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Map<String, Text> read(UUID owner) {
    return Map.of("description", DESCRIPTION);
  }
}
