package deviation.house;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.PatternCaseLabelTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** What the compiler's own parser sees in switches that the house doesn't want. */
final class Syntax extends TreeScanner<Void, CompilationUnitTree> {

  private final List<String> faults = new ArrayList<>();

  private final SourcePositions positions;

  private Syntax(SourcePositions positions) {
    this.positions = positions;
  }

  static List<String> faults(Iterable<? extends JavaFileObject> sources) {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var task = (JavacTask) compiler.getTask(null, null, null, List.of(), null, sources);
    var syntax = new Syntax(Trees.instance(task).getSourcePositions());
    try {
      task.parse().forEach(unit -> syntax.scan(unit, unit));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return syntax.faults;
  }

  @Override
  public Void visitCase(CaseTree one, CompilationUnitTree unit) {
    if (one.getCaseKind() == CaseTree.CaseKind.STATEMENT) {
      fault(unit, one, "a case with a colon falls through: use an arrow");
    }
    return super.visitCase(one, unit);
  }

  @Override
  public Void visitSwitch(SwitchTree all, CompilationUnitTree unit) {
    refuseDefault(all, all.getCases(), unit);
    return super.visitSwitch(all, unit);
  }

  @Override
  public Void visitSwitchExpression(SwitchExpressionTree all, CompilationUnitTree unit) {
    refuseDefault(all, all.getCases(), unit);
    return super.visitSwitchExpression(all, unit);
  }

  /** A switch over values needs its default; one over types must not have it. */
  private void refuseDefault(Tree all, List<? extends CaseTree> cases, CompilationUnitTree unit) {
    if (has(cases, PatternCaseLabelTree.class) && has(cases, DefaultCaseLabelTree.class)) {
      fault(unit, all, "a default hides the type that is added next: name every type");
    }
  }

  private static boolean has(List<? extends CaseTree> cases, Class<?> label) {
    return cases.stream().flatMap(one -> one.getLabels().stream()).anyMatch(label::isInstance);
  }

  private void fault(CompilationUnitTree unit, Tree at, String what) {
    var line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, at));
    faults.add(unit.getSourceFile().getName() + ":" + line + ": " + what);
  }
}
