/**
 * The rules (<i>behörighetsregler</i>): which role may do which function, on which rows and in what
 * detail, as data; their enforcement in front of the gateways and in the database; the pseudonymous
 * keys of those who act; and the log of reads of free text.
 */
package deviation.ops.access.rules;
