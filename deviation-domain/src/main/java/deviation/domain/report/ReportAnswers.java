package deviation.domain.report;

import deviation.api.common.FoldedAnswer;
import deviation.api.report.ReportEvent;
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
    return ReportFold.withTexts(view, texts.read(view.id()));
  }
}
