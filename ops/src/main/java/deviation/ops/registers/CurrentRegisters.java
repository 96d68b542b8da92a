package deviation.ops.registers;

import deviation.api.register.Registers;
import javax.sql.DataSource;

/**
 * Where the registers of the moment are: whoever asks several questions for one answer takes them
 * once.
 */
public final class CurrentRegisters {

  private final RegistersTable table;
  private volatile Registers registers;

  private CurrentRegisters(RegistersTable table) {
    this.table = table;
    refresh();
  }

  /**
   * Loads the shipped files, if they are newer than what was loaded, and reads everything into
   * memory.
   *
   * @param keeper a pool of the role {@code keeper}, migrated
   */
  public static CurrentRegisters open(DataSource keeper) {
    var table = new RegistersTable(keeper);
    new RegistersLoader(table).load();
    return new CurrentRegisters(table);
  }

  /** One immutable value: what it answers never changes. */
  public Registers now() {
    return registers;
  }

  /** Reads the tables again, after an import. */
  public void refresh() {
    registers = new LoadedRegisters(EntryRow.entries(table.rows()));
  }
}
