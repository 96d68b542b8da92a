/** The start page (<i>startsida</i>): what this is, for whom, and where to go. */
package deviation.api.start;
