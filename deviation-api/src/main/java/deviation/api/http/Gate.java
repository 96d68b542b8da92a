package deviation.api.http;

import deviation.api.common.DeviationCommand;
import deviation.api.common.DeviationQuery;
import java.util.Map;

/** Stands in front of the two gateways: nothing passes that isn't the asking one's to do or see. */
public interface Gate {

  /**
   * The meta-data that the command travels with.
   *
   * @throws Problem FORBIDDEN, or NOT_FOUND where even that the thing exists is not to be told
   */
  Map<String, ?> pass(DeviationCommand command);

  /**
   * The meta-data that the query travels with: how far its answer may reach.
   *
   * @throws Problem FORBIDDEN
   */
  Map<String, ?> pass(DeviationQuery<?> query);
}
