package deviation.api.http;

import java.util.List;

/** Reads uploaded workbooks (XLSX). */
public interface Spreadsheets {

  /**
   * A row that isn't empty.
   *
   * @param number from 1, as the spreadsheet shows it
   * @param cells from the first column on, as text: a date as {@code 2026-02-11}, a number without
   *     its format, a formula as what it last gave
   */
  record Line(long number, List<String> cells) {}

  /**
   * The rows of the first sheet, its header too.
   *
   * @throws Problem UNSUPPORTED_MEDIA_TYPE for what is no workbook by its content, TOO_LARGE for
   *     one that unpacks beyond its bounds, INVALID_REQUEST for one that can't be read
   */
  List<Line> rows(byte[] workbook);
}
