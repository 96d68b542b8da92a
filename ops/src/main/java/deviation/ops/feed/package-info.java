/** Answers what is asked of the log over HTTP. */
package deviation.ops.feed;
