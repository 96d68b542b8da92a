/**
 * Who may do what (<i>behörighet</i>): the rules of functions, rows and fields as data, their
 * enforcement in front of the gateways and in the database, and the log of reads of free text. And
 * sign-in (<i>inloggning</i>): a machine shows a token of the issuer, a person signs in with the
 * issuer and is known by a session; both become an {@link deviation.api.access.Actor} with the same
 * roles.
 */
package deviation.ops.access;
