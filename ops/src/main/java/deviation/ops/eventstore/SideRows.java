package deviation.ops.eventstore;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** The rows that the running command stores with its events. */
public final class SideRows {

  private static final String STAGED = SideRows.class.getName();

  private SideRows() {}

  /** Adds one; it vanishes with a command that fails or appends no event. */
  public static void stage(SideRow row) {
    CurrentUnitOfWork.get()
        .root()
        .getOrComputeResource(STAGED, _ -> new ArrayList<SideRow>())
        .add(row);
  }

  /** Those of the running command, once; for whoever stores its events. */
  public static List<SideRow> take() {
    if (!CurrentUnitOfWork.isStarted()) {
      return List.of();
    }
    List<SideRow> staged = CurrentUnitOfWork.get().root().getResource(STAGED);
    if (staged == null) {
      return List.of();
    }
    CurrentUnitOfWork.get().root().resources().remove(STAGED);
    return staged;
  }
}
