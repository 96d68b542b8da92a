package deviation.api.systemfault;

import java.util.List;

/** A part of the list of what recurs, and how many there are in all. */
public record SystemFaultList(List<SystemFaultView> items, long total) {}
