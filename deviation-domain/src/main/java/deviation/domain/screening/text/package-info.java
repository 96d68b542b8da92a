/** A text as a machine can search it, with the way back to the text as sent. */
package deviation.domain.screening.text;
