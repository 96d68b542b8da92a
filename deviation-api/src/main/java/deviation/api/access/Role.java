package deviation.api.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody may do here (api.md, section 5); one person may have several roles. */
public enum Role {
  REPORTER,
  COORDINATOR,
  PROCESS_LEADER,
  ANALYST,
  WORKING_GROUP,
  AUDITOR,
  INTEGRATION,
  OPERATOR;

  /** As claims and rules write it: {@code process-leader}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Empty for a role that this service doesn't know. */
  public static Optional<Role> of(String key) {
    return Arrays.stream(values()).filter(role -> role.key().equals(key)).findFirst();
  }
}
