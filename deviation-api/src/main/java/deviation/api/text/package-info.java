/**
 * Free text (<i>fritext</i>) stands outside the events, encrypted with a key of its own for each
 * report; the event holds a commitment (<i>åtagande</i>) over the ciphertext, so that an erasure
 * ({@code [raderad]}) leaves the log whole.
 */
package deviation.api.text;
