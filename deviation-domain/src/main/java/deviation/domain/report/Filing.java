package deviation.domain.report;

import deviation.api.common.AgreementRef.Named;
import deviation.api.common.AgreementRef.Unnamed;
import deviation.api.common.Code;
import deviation.api.common.PrincipalId;
import deviation.api.common.Quarter;
import deviation.api.common.Refused;
import deviation.api.common.Text;
import deviation.api.register.AgreementVersion;
import deviation.api.register.CodeSet;
import deviation.api.register.Principal;
import deviation.api.register.PrincipalKind;
import deviation.api.report.FiledAgreement;
import deviation.api.report.FiledCounterpart;
import deviation.api.report.NotedFinding;
import deviation.api.report.ReportBody;
import deviation.api.report.ReportCommand.FileReport;
import deviation.api.report.ReportEvent;
import deviation.api.report.ReportEvent.ReportFiled;
import deviation.api.report.ReportRefusal.AlreadyFiled;
import deviation.api.screening.Finding;
import deviation.api.text.TextCommitment;
import deviation.domain.report.Agreements.Held;
import deviation.domain.routing.Routing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a body that satisfies the rules becomes the event, with what its readers need of the
 * registers. Public for the bench, whose plain controller makes the same.
 */
public final class Filing {

  private static final Code DAY = new Code("DAY");

  private Filing() {}

  /**
   * The fact, and what the gate wasn't sure about in its texts.
   *
   * @param found by the gate in the texts as sent, by pointer
   */
  static List<ReportEvent> events(
      FileReport command, Map<String, List<Finding>> found, ReportContext context) {
    var events = new ArrayList<ReportEvent>();
    events.add(filed(command, context));
    events.addAll(Writing.noted(command.reportId(), unsure(command.body(), found), context));
    return List.copyOf(events);
  }

  /** Places are those of the texts as kept, which nearly always are as sent. */
  private static List<NotedFinding> unsure(ReportBody body, Map<String, List<Finding>> found) {
    var texts = new LinkedHashMap<String, Text>();
    FilingRules.texts(body)
        .forEach((pointer, text) -> texts.put(pointer.substring(1), TextRules.kept(text)));
    if (!List.copyOf(texts.values()).equals(List.copyOf(FilingRules.texts(body).values()))) {
      return TextRules.unsure(texts);
    }
    var byField = new LinkedHashMap<String, List<Finding>>();
    found.forEach((pointer, findings) -> byField.put(pointer.substring(1), findings));
    return TextRules.noted(byField);
  }

  public static ReportFiled filed(FileReport command, ReportContext context) {
    var body = command.body();
    body.localCaseRef()
        .flatMap(
            reference ->
                context.claimLocalCase(body.reportingUnit(), reference, command.reportId()))
        .ifPresent(
            first -> {
              throw new Refused(List.of(new AlreadyFiled(first)));
            });
    var registers = context.registers();
    var day = body.occurredOn();
    var quarter = Quarter.of(day);
    var held = held(body, context);
    return new ReportFiled(
        command.reportId(),
        context.nextNumber(body.reportingPrincipal(), quarter),
        context.now(),
        quarter,
        day,
        body.occurredPrecision().orElse(DAY),
        body.discoveredOn(),
        body.collaborationArea(),
        body.reportingPrincipal(),
        kind(body.reportingPrincipal(), body, context),
        body.reportingUnit(),
        body.counterparts().stream()
            .map(
                other ->
                    new FiledCounterpart(
                        other.principal(), kind(other.principal(), body, context), other.unit()))
            .toList(),
        body.originParty(),
        agreement(body, held),
        Routing.owningForum(body.collaborationArea(), held.map(Held::version), registers, day),
        body.concernClass(),
        body.processStep(),
        body.failureCategory(),
        body.secondaryCategories(),
        body.targetGroup(),
        body.consequence(),
        body.recurrenceLikelihood(),
        body.contributingFactors(),
        body.resolvedLocally(),
        body.statutoryFlag(),
        body.noticedBy(),
        registers.codeSet("failureCategory", day).map(CodeSet::version).orElseThrow(),
        texts(command, context));
  }

  private static PrincipalKind kind(PrincipalId id, ReportBody body, ReportContext context) {
    return context.registers().principal(id, body.occurredOn()).map(Principal::kind).orElseThrow();
  }

  private static Optional<Held> held(ReportBody body, ReportContext context) {
    return switch (body.agreement()) {
      case Named(var id, var _) ->
          Agreements.heldOn(context.registers().versions(id), body.occurredOn());
      case Unnamed _ -> Optional.empty();
    };
  }

  private static FiledAgreement agreement(ReportBody body, Optional<Held> held) {
    return switch (body.agreement()) {
      case Named(var id, var clause) ->
          new FiledAgreement(
              Optional.of(id),
              held.map(Held::version).map(AgreementVersion::version),
              clause,
              held.map(Held::superseded).orElse(false),
              Optional.empty());
      case Unnamed(var status) ->
          new FiledAgreement(
              Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.of(status));
    };
  }

  private static List<TextCommitment> texts(FileReport command, ReportContext context) {
    var body = command.body();
    var texts = new ArrayList<TextCommitment>();
    texts.add(sealed(command, "description", body.description(), context));
    body.immediateAction()
        .ifPresent(text -> texts.add(sealed(command, "immediateAction", text, context)));
    body.suggestion().ifPresent(text -> texts.add(sealed(command, "suggestion", text, context)));
    return texts;
  }

  private static TextCommitment sealed(
      FileReport command, String field, Text text, ReportContext context) {
    return context.seal(command.reportId(), field, TextRules.kept(text));
  }
}
