/**
 * Words that every feature shares: a quarter (<i>kvartal</i>), a principal (<i>huvudman</i>: a
 * municipality or a region), a unit (<i>enhet</i>) of it, an area of collaboration
 * (<i>samverkansområde</i>), a forum, an agreement (<i>överenskommelse</i>), a code of a versioned
 * code set (<i>kodverk</i>) and free text (<i>fritext</i>). Values alone: they depend on nothing
 * but the JDK.
 */
package deviation.api.common;
