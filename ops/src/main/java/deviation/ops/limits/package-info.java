/**
 * What the service bears (<i>gränser</i>): how often somebody may ask, how large and slow a request
 * may be, and how much is done at once. Past a limit a request is refused at once or soon, with a
 * problem that says when to try again.
 */
package deviation.ops.limits;
