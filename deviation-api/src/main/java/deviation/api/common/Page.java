package deviation.api.common;

import java.util.List;

/**
 * A page of a list, as the JSON has it.
 *
 * @param page from 1
 * @param limit how many items a page holds, 1 to 1,000
 * @param total how many there are in all, exact up to 10,000
 * @param totalIsMinimum true when there are more than {@code total}
 */
public record Page<T>(List<T> items, int page, int limit, long total, boolean totalIsMinimum) {}
