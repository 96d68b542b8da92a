/**
 * The log of reads (<i>läslogg</i>): who read a report's free text (<i>fritext</i>), when and for
 * what purpose (<i>ändamål</i>). The auditor reads it, nobody changes it.
 */
package deviation.api.textreading;
