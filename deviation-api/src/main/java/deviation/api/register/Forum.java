package deviation.api.register;

import deviation.api.common.AreaId;
import deviation.api.common.ForumId;

/**
 * A forum of collaboration, on a level of its area's ladder.
 *
 * @param level NOSAM, THEME_GROUP, UG_SAMSA, STEERING, LGS or POLITICAL (domain.md, 2 a.5), or SIDE
 *     for an owner of agreements beside the ladder
 */
public record Forum(ForumId id, AreaId area, String level, String name, Validity validity) {}
