/**
 * The registers as they run: shipped files ({@code src/main/resources/registers}) are loaded into
 * tables, the tables into one immutable value in memory that every filing asks. An entry is changed
 * by a row for the same first day in a later load, and ended by such a row with a last day; nothing
 * is deleted. Whoever changes a shipped file raises the version in {@code manifest.json}, or a
 * database that has that version already never sees it.
 */
package deviation.ops.registers;
