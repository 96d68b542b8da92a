package deviation.api.text;

import deviation.api.common.Text;
import java.util.Map;
import java.util.UUID;

/** The encrypted texts beside the log. The running thing provides it. */
public interface Texts {

  /**
   * Encrypts a text for the thing that the running command is about; it is stored together with the
   * command's events, or not at all.
   */
  TextCommitment seal(UUID owner, String field, Text text);

  /**
   * The texts of a thing by field, those sealed by the running command included. An erased one
   * reads as "[raderad]".
   */
  Map<String, Text> read(UUID owner);
}
