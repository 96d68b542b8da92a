package deviation.api.register;

/** A numbered point (<i>punkt</i>) of an agreement's version, such as {@code 5.2}. */
public record Clause(String number, String heading) {}
