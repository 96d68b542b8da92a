/** The issuer that a configuration names: what every service but a demonstration needs. */
package deviation.ops.access.configured;
