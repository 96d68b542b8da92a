/**
 * The quarterly summary (<i>kvartalssammanställning</i>): the figures of each area
 * (<i>samverkansområde</i>) and quarter. A report has one area; the areas below one are added when
 * it is asked for.
 */
package deviation.projections.quarterlysummary;
