package deviation.api.report;

import java.util.List;

/**
 * A part of a list of reports.
 *
 * @param total how many there are in all, at most 10,001: that many stands for more
 */
public record ReportList(List<ReportItem> items, long total) {}
