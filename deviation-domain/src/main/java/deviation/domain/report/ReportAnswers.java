package deviation.domain.report;

import deviation.api.common.FoldedAnswer;
import deviation.api.report.ReportEvent;
import deviation.api.report.ReportEvent.EpisodeLinked;
import deviation.api.report.ReportFold;
import deviation.api.report.ReportView;
import deviation.api.text.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gives a command's answer again, as {@link Report} gave it first. */
@Component
class ReportAnswers implements FoldedAnswer<ReportEvent> {

  private final Texts texts;

  ReportAnswers(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Class<ReportEvent> events() {
    return ReportEvent.class;
  }

  @Override
  public ReportView of(List<ReportEvent> events) {
    ReportView view = null;
    for (int i = 0; i < events.size(); i++) {
      view = ReportFold.after(view, events.get(i), i);
    }
    return shown(view, events.getLast(), texts);
  }

  /**
   * The answer to a command. A process leader links episodes too, and isn't shown what the gate
   * wasn't sure about before a coordinator was.
   *
   * @param last the last event of the report
   */
  static ReportView shown(ReportView view, ReportEvent last, Texts texts) {
    return last instanceof EpisodeLinked && view.unscreened()
        ? view
        : ReportFold.withTexts(view, texts.read(view.id()));
  }
}
