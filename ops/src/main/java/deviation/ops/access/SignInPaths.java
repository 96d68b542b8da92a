package deviation.ops.access;

/** The addresses of a sign-in. */
public final class SignInPaths {

  /** The issuer's name among the client's registrations, and the last part of its addresses. */
  public static final String REGISTRATION = "issuer";

  /** Begins a sign-in; with the demo profile it is also where name and password are asked for. */
  public static final String SIGN_IN = "/sign-in";

  /** Sends a person to the issuer. */
  public static final String START = SIGN_IN + "/" + REGISTRATION;

  /** Where the issuer sends a person back to. */
  public static final String CALLBACK = "/signed-in/" + REGISTRATION;

  public static final String SIGN_OUT = "/sign-out";

  private SignInPaths() {}
}
