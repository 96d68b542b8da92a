package deviation.ops.registers;

import deviation.api.common.SingleValue;
import deviation.api.register.AgreementVersion;
import deviation.api.register.Area;
import deviation.api.register.CodeSet;
import deviation.api.register.Forum;
import deviation.api.register.Principal;
import deviation.api.register.Unit;
import deviation.api.register.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * An entry as it is stored.
 *
 * @param register the register's name, as in its address
 * @param body the entry as JSON
 */
record EntryRow(String register, String id, LocalDate validFrom, String body) {

  private static final String PRINCIPALS = "principals";
  private static final String UNITS = "units";
  private static final String AREAS = "collaboration-areas";
  private static final String FORUMS = "forums";
  private static final String AGREEMENTS = "agreements";
  private static final String CODE_SETS = "code-sets";

  static List<EntryRow> of(Entries entries) {
    return Stream.of(
            entries.principals().stream().map(p -> row(PRINCIPALS, p.code(), p.validity(), p)),
            entries.units().stream().map(u -> row(UNITS, u.id(), u.validity(), u)),
            entries.areas().stream().map(a -> row(AREAS, a.id(), a.validity(), a)),
            entries.forums().stream().map(f -> row(FORUMS, f.id(), f.validity(), f)),
            entries.agreements().stream().map(a -> row(AGREEMENTS, a.id(), a.validity(), a)),
            entries.codeSets().stream().map(c -> row(CODE_SETS, c.name(), c.validity(), c)))
        .flatMap(rows -> rows)
        .toList();
  }

  static Entries entries(List<EntryRow> rows) {
    return new Entries(
        read(rows, PRINCIPALS, Principal.class),
        read(rows, UNITS, Unit.class),
        read(rows, AREAS, Area.class),
        read(rows, FORUMS, Forum.class),
        read(rows, AGREEMENTS, AgreementVersion.class),
        read(rows, CODE_SETS, CodeSet.class));
  }

  private static EntryRow row(String register, SingleValue id, Validity validity, Object entry) {
    return row(register, id.value(), validity, entry);
  }

  private static EntryRow row(String register, String id, Validity validity, Object entry) {
    return new EntryRow(register, id, validity.validFrom(), EntryJson.write(entry));
  }

  private static <E> List<E> read(List<EntryRow> rows, String register, Class<E> type) {
    return rows.stream()
        .filter(row -> row.register().equals(register))
        .map(row -> EntryJson.read(row.body(), type))
        .toList();
  }
}
