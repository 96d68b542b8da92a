package deviation.ops.registers;

import deviation.api.register.AgreementVersion;
import deviation.api.register.Area;
import deviation.api.register.CodeSet;
import deviation.api.register.Forum;
import deviation.api.register.Principal;
import deviation.api.register.Unit;
import java.util.List;

/** The entries of all registers, whenever they hold, in any order. */
record Entries(
    List<Principal> principals,
    List<Unit> units,
    List<Area> areas,
    List<Forum> forums,
    List<AgreementVersion> agreements,
    List<CodeSet> codeSets) {}
