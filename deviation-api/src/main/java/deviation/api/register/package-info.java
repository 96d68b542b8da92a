/**
 * The registers (<i>register</i>): principals (<i>huvudmän</i>), units (<i>enheter</i>),
 * collaboration areas (<i>samverkansområden</i>), forums, agreements (<i>överenskommelser</i>) with
 * clauses (<i>punkter</i>), and code sets (<i>kodverk</i>). All are temporal: each entry is valid
 * from a day, and to a day or until further notice.
 */
package deviation.api.register;
