package deviation.ops.readmodels;

import deviation.api.common.AreaId;
import deviation.api.common.PrincipalId;
import deviation.api.common.UnitId;
import deviation.api.register.Registers;
import deviation.api.register.Unit;
import deviation.api.register.Validity;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Two areas below {@code goteborg}, two units in it; whatever else is asked fails. */
final class SomeRegisters {

  static final AreaId PARENT = new AreaId("goteborg");
  static final AreaId HISINGEN = new AreaId("hisingen");
  static final AreaId CENTRUM = new AreaId("centrum");

  private SomeRegisters() {}

  static Registers registers() {
    return (Registers)
        Proxy.newProxyInstance(
            Registers.class.getClassLoader(),
            new Class<?>[] {Registers.class},
            (_, method, arguments) ->
                switch (method.getName()) {
                  case "withChildren" -> withChildren((AreaId) arguments[0]);
                  case "unitsIn" -> List.of(unit("1480-a"), unit("14-su"));
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  private static Set<AreaId> withChildren(AreaId area) {
    return area.equals(PARENT) ? Set.of(PARENT, HISINGEN, CENTRUM) : Set.of(area);
  }

  private static Unit unit(String id) {
    return new Unit(
        new UnitId(id),
        new PrincipalId("1480"),
        HISINGEN,
        id,
        new Validity(LocalDate.EPOCH, Optional.empty()));
  }
}
