/** A command whose event has no text, about 500 bytes of it. */
package deviation.bench.gateway;
