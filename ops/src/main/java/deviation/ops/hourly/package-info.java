/** What is done each hour, on every node. */
package deviation.ops.hourly;
