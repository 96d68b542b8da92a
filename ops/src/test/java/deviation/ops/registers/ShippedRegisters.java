package deviation.ops.registers;

import deviation.api.register.Registers;

/** The shipped registers in memory, for tests that need no database. */
public final class ShippedRegisters {

  private ShippedRegisters() {}

  public static Registers read() {
    return new LoadedRegisters(ShippedFiles.entries());
  }
}
