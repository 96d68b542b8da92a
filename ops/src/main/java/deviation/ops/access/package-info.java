/**
 * Sign-in (<i>inloggning</i>): who asks, and how that is known. A machine shows a token of the
 * issuer, a person signs in with the issuer and is known by a session; both become an {@link
 * deviation.api.access.Actor} with the same roles.
 */
package deviation.ops.access;
