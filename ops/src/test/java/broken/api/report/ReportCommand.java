package broken.api.report;

import broken.api.question.QuestionView;
import com.fasterxml.jackson.annotation.JsonProperty;

/** A message that knows how it is written, and another feature that knows it in turn. */
public record ReportCommand(@JsonProperty("id") String id, QuestionView view) {}
