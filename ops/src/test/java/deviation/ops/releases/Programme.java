package deviation.ops.releases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** Unknown counts and what is known of them; answers how small and how large each might be. */
final class Programme {

  private static final double TOLERANCE = 1e-6;

  private final ExpressionsBasedModel model = new ExpressionsBasedModel();
  private final Map<String, Variable> unknowns = new LinkedHashMap<>();
  private final Map<String, Long> known = new LinkedHashMap<>();

  /** A sum of counts, each with its factor. */
  final class Sum {
    private final Map<String, Integer> factors = new LinkedHashMap<>();

    Sum plus(String count) {
      return times(count, 1);
    }

    Sum minus(String count) {
      return times(count, -1);
    }

    private Sum times(String count, int factor) {
      factors.merge(count, factor, Integer::sum);
      return this;
    }

    void isZero() {
      bound(true);
    }

    void isNotNegative() {
      bound(false);
    }

    private void bound(boolean exact) {
      long shown = 0;
      var row = new LinkedHashMap<Variable, Integer>();
      for (var term : factors.entrySet()) {
        if (known.containsKey(term.getKey())) {
          shown += known.get(term.getKey()) * term.getValue();
        } else {
          row.merge(unknown(term.getKey()), term.getValue(), Integer::sum);
        }
      }
      if (!row.isEmpty()) {
        var expression = model.addExpression().lower(-shown);
        row.forEach(expression::set);
        if (exact) {
          expression.upper(-shown);
        }
      } else if (exact && shown != 0) {
        throw new IllegalStateException("contradiction: " + factors);
      }
    }
  }

  Sum sum() {
    return new Sum();
  }

  void know(String count, long value) {
    known.put(count, value);
  }

  /** 0 for what isn't known. */
  long known(String count) {
    return known.getOrDefault(count, 0L);
  }

  private Variable unknown(String count) {
    return unknowns.computeIfAbsent(count, name -> model.addVariable().lower(0));
  }

  /** Those of the counts that can't be all of 1 to 4, each with what it is known to be between. */
  List<String> revealed(List<String> counts) {
    var revealed = new ArrayList<String>();
    counts.stream()
        .filter(known::containsKey)
        .forEach(count -> revealed.add(count + " = " + known.get(count)));
    var open = counts.stream().filter(unknowns::containsKey).toList();
    beyond(open, 4, 1, revealed);
    beyond(open, 1, -1, revealed);
    return revealed;
  }

  private void beyond(List<String> counts, long mark, int way, List<String> revealed) {
    var left = new ArrayList<>(counts);
    while (!left.isEmpty()) {
      var count = left.getFirst();
      unknown(count).weight(1);
      var result = way > 0 ? model.maximise() : model.minimise();
      unknown(count).weight(null);
      // A count without a bound has no largest value.
      var unbounded = result.getState() == Optimisation.State.UNBOUNDED;
      if (!unbounded && !result.getState().isFeasible()) {
        throw new IllegalStateException(count + ": " + result.getState());
      }
      var reached =
          left.stream().filter(it -> !unbounded && reaches(result, it, mark, way)).toList();
      left.removeAll(reached);
      if (left.remove(count) && !unbounded) {
        revealed.add(count + (way > 0 ? " <= " : " >= ") + at(result, count));
      }
    }
  }

  private boolean reaches(Optimisation.Result result, String count, long mark, int way) {
    return way * (at(result, count) - mark) >= -TOLERANCE;
  }

  private double at(Optimisation.Result result, String count) {
    return result.doubleValue(model.indexOf(unknown(count)));
  }
}
