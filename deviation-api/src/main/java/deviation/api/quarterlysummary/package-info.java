/**
 * The quarterly summary (<i>kvartalssammanställning</i>): what an area's
 * (<i>samverkansområdets</i>) reports of a quarter amount to. Counting follows api.md, section 3:
 * from filing on; a withdrawn report in {@code byStatus} alone, a good example (<i>gott
 * exempel</i>) in {@code byConcernClass} alone.
 */
package deviation.api.quarterlysummary;
