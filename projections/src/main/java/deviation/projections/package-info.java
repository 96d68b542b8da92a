/**
 * The read models (<i>läsmodeller</i>): one folder each, with a pure fold, a table that holds all
 * its SQL, and the answers to its queries. Nothing here is truth: each can be dropped and rebuilt
 * from the log.
 */
package deviation.projections;
