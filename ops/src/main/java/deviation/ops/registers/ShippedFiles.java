package deviation.ops.registers;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import deviation.api.common.AreaId;
import deviation.api.common.ForumId;
import deviation.api.common.PrincipalId;
import deviation.api.common.UnitId;
import deviation.api.register.AgreementVersion;
import deviation.api.register.Area;
import deviation.api.register.CodeSet;
import deviation.api.register.Forum;
import deviation.api.register.Principal;
import deviation.api.register.PrincipalKind;
import deviation.api.register.Unit;
import deviation.api.register.Validity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The reference data that ships with the product: flat registers as CSV, nested ones as JSON. */
final class ShippedFiles {

  private ShippedFiles() {}

  /**
   * What ships.
   *
   * @param version of all files together, from 1; raised with every change of any of them
   */
  record Manifest(int version, List<String> agreements, List<String> codeSets) {}

  static Manifest manifest() {
    return EntryJson.read(text("manifest.json"), Manifest.class);
  }

  static Entries entries() {
    var manifest = manifest();
    return new Entries(
        csv("principals", ShippedFiles::principal),
        csv("units", ShippedFiles::unit),
        csv("areas", ShippedFiles::area),
        csv("forums", ShippedFiles::forum),
        manifest.agreements().stream().flatMap(ShippedFiles::agreement).toList(),
        manifest.codeSets().stream().map(ShippedFiles::codeSet).toList());
  }

  private static Principal principal(NamedCsvRecord row) {
    return new Principal(
        new PrincipalId(row.getField("code")),
        row.getField("name"),
        row.getField("shortName"),
        PrincipalKind.valueOf(row.getField("kind")),
        validity(row));
  }

  private static Unit unit(NamedCsvRecord row) {
    return new Unit(
        new UnitId(row.getField("id")),
        new PrincipalId(row.getField("principal")),
        new AreaId(row.getField("area")),
        row.getField("name"),
        validity(row));
  }

  private static Area area(NamedCsvRecord row) {
    return new Area(
        new AreaId(row.getField("id")),
        filled(row, "parent").map(AreaId::new),
        row.getField("name"),
        filled(row, "replyDays").map(Integer::valueOf),
        validity(row));
  }

  private static Forum forum(NamedCsvRecord row) {
    return new Forum(
        new ForumId(row.getField("id")),
        new AreaId(row.getField("area")),
        row.getField("level"),
        row.getField("name"),
        validity(row));
  }

  private static Stream<AgreementVersion> agreement(String id) {
    var versions = text("agreements/" + id + ".json");
    return Stream.of(EntryJson.read(versions, AgreementVersion[].class));
  }

  private static CodeSet codeSet(String name) {
    return EntryJson.read(text("code-sets/" + name + ".json"), CodeSet.class);
  }

  private static Validity validity(NamedCsvRecord row) {
    return new Validity(
        LocalDate.parse(row.getField("validFrom")), filled(row, "validTo").map(LocalDate::parse));
  }

  private static Optional<String> filled(NamedCsvRecord row, String field) {
    return Optional.of(row.getField(field)).filter(value -> !value.isEmpty());
  }

  private static <E> List<E> csv(String name, Function<NamedCsvRecord, E> entry) {
    try (var rows = CsvReader.builder().ofNamedCsvRecord(text(name + ".csv"))) {
      return rows.stream().map(entry).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String text(String file) {
    try (var resource = ShippedFiles.class.getResourceAsStream("/registers/" + file)) {
      return new String(
          Objects.requireNonNull(resource, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
