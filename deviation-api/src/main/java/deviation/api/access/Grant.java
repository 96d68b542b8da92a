package deviation.api.access;

/** What a role may see of which things, or do with them. */
public record Grant(Role role, Rows rows, Detail detail) {}
