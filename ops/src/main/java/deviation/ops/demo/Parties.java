package deviation.ops.demo;

import deviation.api.common.AreaId;
import deviation.api.register.Unit;
import java.util.List;

/**
 * Who reports whom.
 *
 * @param area where they meet
 * @param counterparts one, or two
 */
record Parties(AreaId area, Unit reporter, List<Unit> counterparts) {}
