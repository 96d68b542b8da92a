/**
 * What feeds the read models (<i>läsmodeller</i>), for the operator: how far each has come, and
 * what it could not take in (<i>obesorgbara händelser</i>). Actions on the running service, no
 * facts of the domain: nothing here is an event.
 */
package deviation.api.processor;
