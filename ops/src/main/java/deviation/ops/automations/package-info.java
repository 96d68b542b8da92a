/**
 * Automations (<i>automatiska följder</i>): where one thing follows from another, without anybody
 * asking. Each follows the log from a position of its own.
 */
package deviation.ops.automations;
