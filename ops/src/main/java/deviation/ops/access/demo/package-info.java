/**
 * An issuer for demonstrations, inside the service and with the demo profile alone: its people and
 * machines have their names as passwords, as the sign-in page says.
 */
package deviation.ops.access.demo;
