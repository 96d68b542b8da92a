package deviation.ops.demo;

import deviation.api.common.Code;
import deviation.api.common.Text;
import deviation.api.register.Registers;
import deviation.api.report.ReportBody;
import deviation.api.report.ReportBody.Counterpart;
import java.util.List;
import java.util.Optional;

/** Fills in the form: codes that go together, and the words for them. */
final class Bodies {

  private static final double UNIT_NOT_KNOWN = 0.08;

  private final Dice dice;
  private final DemoTexts texts;
  private final Judgement judgement;
  private final NamedAgreement agreement;

  Bodies(Dice dice, DemoTexts texts, Registers registers) {
    this.dice = dice;
    this.texts = texts;
    this.judgement = new Judgement(dice);
    this.agreement = new NamedAgreement(registers, dice);
  }

  /**
   * @param recurring whether it belongs to a pattern
   */
  ReportBody body(Situation situation, Parties parties, Occurrence when, boolean recurring) {
    var reporter = parties.reporter();
    var consequence = dice.one(situation.consequences());
    var concern = judgement.concern(situation, consequence);
    var good = concern.equals("GOOD_EXAMPLE");
    return new ReportBody(
        when.day(),
        when.precision(),
        when.discovered(),
        parties.area(),
        reporter.principal(),
        reporter.id(),
        counterparts(parties, recurring),
        judgement.origin(good),
        agreement.of(situation, when.day(), recurring),
        new Code(concern),
        new Code(situation.processStep()),
        new Code(situation.failureCategory()),
        some(situation.secondary(), 0.25),
        Optional.of(new Code(dice.one(situation.targets()))).filter(_ -> dice.chance(0.9)),
        new Code(consequence),
        Optional.of(dice.between(recurring ? 3 : 1, 4)).filter(_ -> !good && dice.chance(0.6)),
        good ? List.of() : some(situation.factors(), 0.4),
        texts.description(situation, concern, consequence),
        text(situation.action(), 0.45),
        text(situation.suggestion(), 0.4),
        judgement.resolved(good, recurring),
        judgement.statutoryFlag(consequence),
        judgement.noticedBy(),
        Optional.empty());
  }

  private List<Counterpart> counterparts(Parties parties, boolean recurring) {
    return parties.counterparts().stream()
        .map(
            unit ->
                new Counterpart(
                    unit.principal(),
                    Optional.of(unit.id()).filter(_ -> recurring || !dice.chance(UNIT_NOT_KNOWN))))
        .distinct()
        .toList();
  }

  private List<Code> some(List<String> codes, double probability) {
    return codes.stream().filter(_ -> dice.chance(probability)).limit(2).map(Code::new).toList();
  }

  private Optional<Text> text(List<String> sentences, double probability) {
    return dice.chance(probability) ? Optional.of(texts.any(sentences)) : Optional.empty();
  }
}
