package deviation.ops.access;

/** The pages that need no sign-in. Who may see which of the others is for the rules to say. */
final class OpenPages {

  static final String[] PATHS = {
    "/", "/receipt", "/problems", "/problems/**", "/accessibility", "/documentation", "/sign-in"
  };

  private OpenPages() {}
}
