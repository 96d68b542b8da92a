package deviation.ops.access.configured;

import deviation.api.http.PageController;
import deviation.ops.access.SignInPaths;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Name and password are the issuer's affair; here stands what went wrong. */
@PageController
@Profile("!" + StartRules.DEMO)
class SignInPages {

  @GetMapping(SignInPaths.SIGN_IN)
  String signIn(@RequestParam(required = false) String failed) {
    // Straight on to the issuer, which may know the person, it would go round for ever.
    return failed == null ? "redirect:" + SignInPaths.START : "access/sign-in-failed";
  }
}
