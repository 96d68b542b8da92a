package deviation.api.report;

import static deviation.api.report.ReportSide.FILING;
import static deviation.api.report.ReportSide.LEADING;
import static deviation.api.report.ReportSide.RECEIVING;
import static deviation.api.report.ReportSide.REPORTER;
import static deviation.api.report.ReportStatus.CLOSED;
import static deviation.api.report.ReportStatus.FILED;
import static deviation.api.report.ReportStatus.REOPENED;
import static deviation.api.report.ReportStatus.RESPONDED;
import static deviation.api.report.ReportStatus.RETURNED;
import static deviation.api.report.ReportStatus.TRIAGED;
import static deviation.api.report.ReportStatus.WITH_COUNTERPART;

import java.util.EnumSet;
import java.util.Set;

/**
 * The steps on a report: who may take each, and where the report must stand (api.md, section 4).
 */
public enum ReportStep {
  TRIAGE("triage", by(FILING), in(FILED)),
  RECLASSIFICATION("reclassification", by(FILING), in(TRIAGED, REOPENED)),
  FORWARDING("forwarding", by(FILING), in(TRIAGED, REOPENED, WITH_COUNTERPART, RESPONDED)),
  HAND_OVER("hand-over", by(RECEIVING), in(WITH_COUNTERPART)),
  RESPONSE("response", by(RECEIVING), in(WITH_COUNTERPART)),
  COMPLETION_REQUEST(
      "completion-request",
      by(FILING, RECEIVING),
      in(FILED, TRIAGED, REOPENED, WITH_COUNTERPART, RESPONDED)),
  ADDENDUM("addenda", by(REPORTER, FILING, RECEIVING), anywhere()),
  DUPLICATE("duplicate", by(FILING), in(FILED, TRIAGED, REOPENED)),
  EPISODE("episode", by(FILING, RECEIVING, LEADING), anywhere()),
  REJECTION("rejection", by(FILING), in(FILED, RETURNED, TRIAGED, REOPENED)),
  WITHDRAWAL("withdrawal", by(REPORTER, FILING), in(FILED, RETURNED)),
  ESCALATION("escalation", by(FILING, RECEIVING), anywhere()),
  CLOSURE("closure", by(FILING), in(TRIAGED, REOPENED, WITH_COUNTERPART, RESPONDED)),
  REOPENING("reopening", by(FILING, RECEIVING), in(CLOSED));

  private final String path;
  private final Set<ReportSide> sides;
  private final Set<ReportStatus> statuses;

  ReportStep(String path, Set<ReportSide> sides, Set<ReportStatus> statuses) {
    this.path = path;
    this.sides = sides;
    this.statuses = statuses;
  }

  /** The last part of its address. */
  public String path() {
    return path;
  }

  public boolean openTo(ReportSide side) {
    return sides.contains(side);
  }

  public boolean openIn(ReportStatus status) {
    return statuses.contains(status);
  }

  private static Set<ReportSide> by(ReportSide first, ReportSide... others) {
    return EnumSet.of(first, others);
  }

  private static Set<ReportStatus> in(ReportStatus first, ReportStatus... others) {
    return EnumSet.of(first, others);
  }

  private static Set<ReportStatus> anywhere() {
    return EnumSet.allOf(ReportStatus.class);
  }
}
