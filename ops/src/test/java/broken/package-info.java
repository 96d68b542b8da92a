/** A house that breaks every rule: the proof that each of them can fail. */
package broken;
