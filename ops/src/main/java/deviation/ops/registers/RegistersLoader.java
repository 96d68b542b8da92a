package deviation.ops.registers;

/**
 * Loads the shipped files once per version; a start that finds its version there reads the manifest
 * alone.
 */
final class RegistersLoader {

  private final RegistersTable table;

  RegistersLoader(RegistersTable table) {
    this.table = table;
  }

  /** Safe on several nodes at once, also of different versions: an older one changes nothing. */
  void load() {
    var version = ShippedFiles.manifest().version();
    if (table.shippedVersion() < version) {
      table.load(version, EntryRow.of(ShippedFiles.entries()));
    }
  }
}
