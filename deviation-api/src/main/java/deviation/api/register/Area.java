package deviation.api.register;

import deviation.api.common.AreaId;
import java.util.Optional;

/** A collaboration area (<i>samverkansområde</i>); a parent's figures add its children's. */
public record Area(AreaId id, Optional<AreaId> parent, String name, Validity validity) {}
