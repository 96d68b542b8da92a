/**
 * Who may do what (<i>behörighet</i>): the rules of functions, rows and fields as data, their
 * enforcement in front of the gateways and in the database, and the log of reads of free text.
 */
package deviation.ops.access;
