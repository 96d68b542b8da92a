/** What feeds the read models from the log. */
package deviation.ops.processors;
