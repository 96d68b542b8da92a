/** The HTTP profile, as a client that knows nothing of the inside sees it. */
package deviation.ops.http;
