/**
 * The de-identification gate (<i>avidentifieringsgrind</i>): what in a free text may point at a
 * person. Pure and offline.
 */
package deviation.domain.screening;
