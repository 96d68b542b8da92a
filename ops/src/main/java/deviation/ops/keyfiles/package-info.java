/** Keys that the service makes at its first start, in the folder that several nodes may share. */
package deviation.ops.keyfiles;
