/** What an issuer's claims mean here. */
package deviation.ops.access.claims;
