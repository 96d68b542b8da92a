/**
 * The contract (<i>API-beskrivningen</i>): what the API promises, as an OpenAPI document for
 * machines and as documentation (<i>dokumentation</i>) for people. It is written first, in one file
 * per feature under {@code resources/contract}; tests hold the running service to it.
 */
package deviation.api.contract;
