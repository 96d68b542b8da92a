/**
 * The feed of events (<i>händelseflödet</i>): the log as other systems and the auditor
 * (<i>revisorn</i>) read it, each event with what its hash is made of.
 */
package deviation.api.event;
