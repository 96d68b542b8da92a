/**
 * What recurs (<i>återkommer</i>): reports of the same area, agreement, failure category, process
 * step and direction of roles, often enough by the rule of domain.md, 2 a.8. Another rule is
 * another version of the tables.
 */
package deviation.projections.recurringfaults;
