package deviation.api.report;

import deviation.api.common.Refused;
import deviation.api.http.Answers;
import deviation.api.http.Carried;
import deviation.api.http.Fault;
import deviation.api.http.Problem;
import deviation.api.http.ProblemType;
import deviation.api.http.Problems;
import deviation.api.http.RequestKey;
import deviation.api.report.ReportCommand.FileReport;
import deviation.api.report.ReportImportView.Line;
import deviation.api.report.ReportQuery.CheckReport;
import deviation.api.report.ReportRefusal.AlreadyFiled;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files the lines of one import through the same command as a single report, many in flight at
 * once.
 */
final class ReportImport {

  private static final Logger LOG = LoggerFactory.getLogger(ReportImport.class);
  private static final int IN_FLIGHT = 256;

  private final Answers answers;
  private final Problems problems;
  private final Optional<RequestKey> key;
  private final boolean dryRun;
  private final Locale locale;

  ReportImport(
      Answers answers, Problems problems, Optional<RequestKey> key, boolean dryRun, Locale locale) {
    this.answers = answers;
    this.problems = problems;
    this.key = key;
    this.dryRun = dryRun;
    this.locale = locale;
  }

  ReportImportView run(List<ReportLine> lines) {
    var outcomes = outcomes(lines);
    return new ReportImportView(
        outcomes.stream().filter(Filed.class::isInstance).count(),
        outcomes.stream().filter(Refusals.class::isInstance).count(),
        outcomes.stream().filter(Before.class::isInstance).count(),
        outcomes.stream().map(ReportImport::line).toList());
  }

  /** What became of a line. */
  private sealed interface Outcome {

    long number();
  }

  private record Filed(long number, Optional<ReportView> report) implements Outcome {}

  private record Before(long number, UUID first) implements Outcome {}

  private record Refusals(long number, List<java.util.Map<String, Object>> errors)
      implements Outcome {}

  private List<Outcome> outcomes(List<ReportLine> lines) {
    var permits = new Semaphore(IN_FLIGHT);
    var running = new ArrayList<Future<Outcome>>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var line : lines) {
        permits.acquireUninterruptibly();
        running.add(
            threads.submit(
                Carried.along(
                    () -> {
                      try {
                        return outcome(line);
                      } finally {
                        permits.release();
                      }
                    })));
      }
      return running.stream().map(ReportImport::result).toList();
    }
  }

  private Outcome outcome(ReportLine line) {
    try {
      var body = line.body().get();
      if (dryRun) {
        var refusals = answers.ask(new CheckReport(body)).refusals();
        return refusals.isEmpty()
            ? new Filed(line.number(), Optional.empty())
            : refused(line, problems.of(new Refused(refusals)));
      }
      var own = key.map(whole -> whole.line(line.number(), line.written().get()));
      ReportView filed = answers.create(new FileReport(UUID.randomUUID(), body), own);
      return new Filed(line.number(), Optional.of(filed));
    } catch (Problem problem) {
      return refused(line, problem);
    } catch (Refused refused) {
      return refused.refusals().getFirst() instanceof AlreadyFiled(var first)
          ? new Before(line.number(), first)
          : refused(line, problems.of(refused));
    } catch (RuntimeException failure) {
      // The class alone: a message may quote the line. The others go on.
      LOG.error("{} at a line of an import", failure.getClass().getName());
      var again = List.of(Fault.of("", "not-filed"));
      return refused(line, new Problem(ProblemType.UNAVAILABLE, again));
    }
  }

  private Outcome refused(ReportLine line, Problem problem) {
    return new Refusals(line.number(), problems.errors(problem.faults(), locale));
  }

  private static Line line(Outcome outcome) {
    return switch (outcome) {
      case Filed(var number, var report) ->
          new Line(
              number,
              report.map(ReportView::id),
              report.map(ReportView::reportNumber),
              Optional.empty());
      case Before(var number, var first) ->
          new Line(number, Optional.of(first), Optional.empty(), Optional.empty());
      case Refusals(var number, var errors) ->
          new Line(number, Optional.empty(), Optional.empty(), Optional.of(errors));
    };
  }

  private static Outcome result(Future<Outcome> line) {
    try {
      return line.get();
    } catch (ExecutionException | InterruptedException failure) {
      throw new IllegalStateException("a line of an import could not be decided", failure);
    }
  }
}
