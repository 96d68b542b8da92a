package deviation.api.report;

import deviation.api.common.Code;
import deviation.api.common.Text;
import deviation.api.report.ReportProgress.Closure;
import deviation.api.report.ReportProgress.Due;
import deviation.api.report.ReportProgress.Escalation;
import deviation.api.report.ReportProgress.Note;
import deviation.api.report.ReportProgress.ViewedCounterpart;
import deviation.api.report.ReportProgress.ViewedFinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A view while it is changed: the fields that any event may change. */
final class ReportDraft {

  private static final Code REPLY = new Code("REPLY");
  private static final Code UNSURE = new Code("UNSURE");

  private final ReportView before;
  ReportStatus status;
  long sequence;
  long position;
  Classification classification;
  int codeSetVersion;
  Optional<UUID> episode;
  Optional<Escalation> escalation;
  Optional<Closure> closure;
  Optional<Code> rejectionReason;
  Optional<UUID> duplicateOf;
  List<ViewedFinding> findings;
  private final List<ViewedCounterpart> counterparts;
  private Optional<Text> description;
  private Optional<Text> immediateAction;
  private Optional<Text> suggestion;
  private List<Note> notes;

  ReportDraft(ReportView view) {
    before = view;
    status = view.status();
    sequence = view.sequence();
    position = view.position();
    classification =
        new Classification(view.processStep(), view.failureCategory(), view.secondaryCategories());
    codeSetVersion = view.codeSetVersion();
    episode = view.episode();
    escalation = view.escalation();
    closure = view.closure();
    rejectionReason = view.rejectionReason();
    duplicateOf = view.duplicateOf();
    findings = view.findings();
    counterparts = new ArrayList<>(view.counterparts());
    description = view.description();
    immediateAction = view.immediateAction();
    suggestion = view.suggestion();
    notes = view.notes();
  }

  void classified(Classification to, int version) {
    classification = to;
    codeSetVersion = version;
  }

  void counterpart(int index, UnaryOperator<ViewedCounterpart> change) {
    counterparts.set(index, change.apply(counterparts.get(index)));
  }

  void counterparts(UnaryOperator<ViewedCounterpart> change) {
    counterparts.replaceAll(change);
  }

  void note(Note note) {
    notes = Stream.concat(notes.stream(), Stream.of(note)).toList();
  }

  void noted(NotedFinding finding) {
    var viewed =
        new ViewedFinding(
            pointer(finding.field()),
            finding.kind(),
            finding.start(),
            finding.end(),
            UNSURE,
            finding.suggestion());
    findings = Stream.concat(findings.stream(), Stream.of(viewed)).toList();
  }

  /** Where the view shows a text: in a field of its own or among the notes. */
  private String pointer(String field) {
    var ids = notes.stream().map(Note::id).toList();
    return ids.contains(field) ? "/notes/" + ids.indexOf(field) + "/text" : "/" + field;
  }

  void texts(Map<String, Text> byField) {
    description = Optional.ofNullable(byField.get("description"));
    immediateAction = Optional.ofNullable(byField.get("immediateAction"));
    suggestion = Optional.ofNullable(byField.get("suggestion"));
    notes =
        notes.stream()
            .map(
                note ->
                    new Note(
                        note.id(),
                        note.step(),
                        note.at(),
                        note.side(),
                        note.counterpart(),
                        Optional.ofNullable(byField.get(note.id()))))
            .toList();
  }

  /** The reply that is waited for and due first. */
  private Optional<Due> due() {
    return counterparts.stream()
        .filter(ViewedCounterpart::awaited)
        .min(Comparator.comparing(other -> other.due().orElseThrow()))
        .map(
            other ->
                new Due(
                    REPLY,
                    other.due().orElseThrow(),
                    new ReportBody.Counterpart(other.principal(), other.unit())));
  }

  ReportView build() {
    return new ReportView(
        before.id(),
        before.reportNumber(),
        status,
        before.quarter(),
        before.filedAt(),
        sequence,
        position,
        before.occurredOn(),
        before.occurredPrecision(),
        before.discoveredOn(),
        before.collaborationArea(),
        before.reportingPrincipal(),
        before.reportingUnit(),
        List.copyOf(counterparts),
        before.originParty(),
        before.agreement(),
        before.owningForum(),
        before.concernClass(),
        classification.processStep(),
        classification.failureCategory(),
        classification.secondaryCategories(),
        before.targetGroup(),
        before.consequence(),
        before.recurrenceLikelihood(),
        before.contributingFactors(),
        description,
        immediateAction,
        suggestion,
        before.resolvedLocally(),
        before.statutoryFlag(),
        before.noticedBy(),
        codeSetVersion,
        due(),
        episode,
        escalation,
        closure,
        rejectionReason,
        duplicateOf,
        findings,
        notes,
        before.links());
  }
}
