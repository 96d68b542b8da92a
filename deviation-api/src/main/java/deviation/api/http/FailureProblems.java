package deviation.api.http;

import java.util.Optional;

/** What failures from below mean to whoever asked. */
public interface FailureProblems {

  /** Empty for a failure that nobody expected. */
  Optional<Problem> of(Exception failure);
}
