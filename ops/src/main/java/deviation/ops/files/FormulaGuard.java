package deviation.ops.files;

/**
 * Keeps a spreadsheet from reading text as a formula (ASVS 1.2.10): an apostrophe goes before what
 * would begin one, in XLSX too, where a cell becomes a formula when somebody edits it.
 */
final class FormulaGuard {

  /** With the full-width forms, which some versions of Excel read as the plain ones. */
  private static final String BEGINNINGS = "=+-@\t\r\n\0＝＋－＠";

  private FormulaGuard() {}

  static String text(String text) {
    return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
