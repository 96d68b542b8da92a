package deviation.api.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What became of an import, line by line; good lines are filed whatever becomes of the others. In a
 * dry run nothing is filed and the figures say what would be.
 *
 * @param alreadyFiled lines whose {@code localCaseRef} the unit has filed before
 */
public record ReportImportView(long filed, long refused, long alreadyFiled, List<Line> lines) {

  /**
   * One line of the file.
   *
   * @param line from 1; a CSV's header is line 1
   * @param id of the report that was filed, now or before
   * @param errors as in a problem's {@code errors}; left out when there are none
   */
  public record Line(
      long line,
      Optional<UUID> id,
      Optional<String> reportNumber,
      Optional<List<Map<String, Object>>> errors) {}
}
