/**
 * System faults (<i>övergripande systemfel</i>): what recurs (<i>återkommer</i>) and can't be
 * solved where it arises. Recurrence is computed from the reports by a versioned rule; whether it
 * is a fault is for people to decide.
 */
package deviation.api.systemfault;
