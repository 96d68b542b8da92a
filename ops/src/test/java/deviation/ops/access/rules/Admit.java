package deviation.ops.access.rules;

import deviation.api.access.Actor;
import deviation.api.access.Reach;
import deviation.api.access.Role;
import deviation.api.textreading.TextReadingPurpose;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Lets a test in as a request would be, without HTTP. */
public final class Admit {

  private static final Actor SOMEBODY =
      new Actor(
          "test",
          "somebody",
          true,
          Set.of(Role.COORDINATOR),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Set.of(),
          Optional.empty());

  private Admit() {}

  /** Does it as somebody whose request may do everything. */
  public static <T> T somebody(Supplier<T> action) {
    RequestContextHolder.setRequestAttributes(
        new ServletRequestAttributes(new MockHttpServletRequest()));
    try {
      new Admission(
              Optional.of(SOMEBODY), Reach.everything(), Optional.of(TextReadingPurpose.INBOX))
          .keep(RequestContextHolder.currentRequestAttributes());
      return action.get();
    } finally {
      RequestContextHolder.resetRequestAttributes();
    }
  }
}
