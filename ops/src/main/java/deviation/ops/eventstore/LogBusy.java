package deviation.ops.eventstore;

/** The log took the append neither now nor soon: nothing was stored. */
public final class LogBusy extends LogUnavailable {

  private static final long serialVersionUID = 1L;

  LogBusy() {
    super("the log is busy; nothing was stored");
  }
}
