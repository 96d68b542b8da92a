package deviation.ops.crash;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The long form: {@code ops/bench/crash}. */
final class Crash {

  private Crash() {}

  /**
   * @param args seed, rounds of each kind, commands to be acknowledged, then kinds, or all of them
   */
  public static void main(String[] args) throws Exception {
    var kinds =
        args.length > 3
            ? Arrays.stream(args).skip(3).map(Crash::kind).toList()
            : List.of(Kind.values());
    var plan = new Plan(Long.parseLong(args[0]), kinds, Integer.parseInt(args[1]), number(args[2]));
    var campaign = new Campaign(plan, System.out::println);
    var tally = campaign.run();
    System.out.println(tally);
    var wrong = tally.wrong();
    wrong.forEach(System.out::println);
    System.exit(wrong.isEmpty() ? 0 : 1);
  }

  private static int number(String text) {
    return Integer.parseInt(text.replace("_", ""));
  }

  private static Kind kind(String name) {
    return Kind.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
