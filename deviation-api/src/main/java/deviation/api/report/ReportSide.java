package deviation.api.report;

import deviation.api.common.Code;

/** As whom somebody takes a step on a report. */
public enum ReportSide {
  /** The one who filed it. */
  REPORTER,
  /** The coordinator of the reporting principal. */
  FILING,
  /** The coordinator of a counterpart that it was forwarded to. */
  RECEIVING,
  /** The process leader of its area. */
  LEADING;

  /** As events and views write it. */
  public Code code() {
    return new Code(name());
  }
}
