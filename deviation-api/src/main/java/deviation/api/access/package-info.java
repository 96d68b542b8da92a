/**
 * Who may do what (<i>behörighet</i>): the one who asks (<i>aktör</i>), a person or a machine, and
 * the roles (<i>roller</i>) of section 5 of the contract.
 */
package deviation.api.access;
