package deviation.api.report;

import deviation.api.common.Code;

/**
 * What the gate found in a text, by its place and not by its words.
 *
 * @param field of the text, as its commitment names it
 * @param start the first UTF-16 code unit, counted in the text as kept
 * @param end the code unit after the last
 * @param suggestion what could stand in its place: the kind's word, never one of the text
 */
public record NotedFinding(String field, Code kind, int start, int end, String suggestion) {}
