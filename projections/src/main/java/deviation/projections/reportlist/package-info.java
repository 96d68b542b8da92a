/**
 * The list of reports (<i>rapportlistan</i>): each as it stands, without its texts, found by what
 * lists are narrowed to.
 */
package deviation.projections.reportlist;
