/** The service and its contract, held against each other in both directions. */
package deviation.ops.contract;
