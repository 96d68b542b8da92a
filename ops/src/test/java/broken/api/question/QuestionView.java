package broken.api.question;

import broken.api.report.ReportCommand;

/** The other half of a cycle. */
public record QuestionView(ReportCommand command) {}
