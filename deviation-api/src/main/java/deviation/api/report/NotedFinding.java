package deviation.api.report;

import deviation.api.common.Code;

/**
 * What the gate found in a text, by its place and not by its words.
 *
 * @param field of the text, as its commitment names it
 * @param start the first UTF-16 code unit, counted in the text as kept
 * @param end the code unit after the last
 */
public record NotedFinding(String field, Code kind, int start, int end) {}
