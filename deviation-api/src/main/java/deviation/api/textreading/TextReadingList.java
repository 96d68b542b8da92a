package deviation.api.textreading;

import java.util.List;

/**
 * A part of the log of reads.
 *
 * @param total how many there are in all, at most 10,001: that many stands for more
 */
public record TextReadingList(List<TextReadingView> items, long total) {}
