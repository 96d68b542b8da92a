/**
 * Just culture (<i>rättvisekultur</i>): a report tells what happened between units and why it could
 * happen, not who is to blame. Wording that points at or blames a person is marked and another
 * offered; nothing is refused for it.
 */
package deviation.domain.justculture;
