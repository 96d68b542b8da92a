package deviation.ops.files;

import java.util.List;

/**
 * An answer as a table.
 *
 * @param rows each as long as the header
 */
record Sheet(List<String> header, List<List<Cell>> rows) {}
