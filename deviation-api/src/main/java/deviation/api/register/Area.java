package deviation.api.register;

import deviation.api.common.AreaId;
import java.util.Optional;

/**
 * A collaboration area (<i>samverkansområde</i>); a parent's figures add its children's.
 *
 * @param replyDays how many calendar days a counterpart has for its reply, from 1; empty: as the
 *     area above it
 */
public record Area(
    AreaId id,
    Optional<AreaId> parent,
    String name,
    Optional<Integer> replyDays,
    Validity validity) {}
