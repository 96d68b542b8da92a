package deviation.api.http;

import java.util.List;

/**
 * One thing that a person can choose in a form.
 *
 * @param meaning what it stands for, where the label alone doesn't say; may be empty
 */
public record Choice(String value, String label, String meaning) {

  public static Choice of(String value, String label) {
    return new Choice(value, label, "");
  }

  /** Choices under a heading, of which the heading itself is one when the group has a value. */
  public record Group(String value, String label, List<Choice> choices) {}
}
