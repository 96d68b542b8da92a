package deviation.ops.wiring;

import deviation.api.common.DeviationEvent;
import deviation.api.common.Wire;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;

/**
 * Events as the log holds them: {@code events/<wire name>.<revision>.json}, with a word before
 * {@code .json} where one sample doesn't show all. They are never edited once a release has written
 * such events.
 */
final class EventSamples {

  private static final Path FOLDER = Path.of("src/test/resources/events");

  private EventSamples() {}

  /** One sample; its name without the ending. */
  record Sample(String name, String payload) {

    /** The wire name and revision that the file's name states. */
    SimpleSerializedType type() {
      var revision = name.replaceFirst("^[^0-9]+\\.([0-9]+)(\\..*)?$", "$1");
      return new SimpleSerializedType(name.substring(0, name.indexOf("." + revision)), revision);
    }

    DeviationEvent read(EventSerializer serializer) {
      return serializer.deserialize(new SimpleSerializedObject<>(payload, String.class, type()));
    }
  }

  static List<Sample> all() {
    try (var files = Files.list(FOLDER)) {
      return files.sorted().map(EventSamples::sample).toList();
    } catch (IOException unreadable) {
      throw new IllegalStateException("no samples in " + FOLDER, unreadable);
    }
  }

  /** The samples of a type; none, or of another revision only, names the file to add. */
  static List<Sample> of(Class<? extends DeviationEvent> event) {
    var wire = event.getAnnotation(Wire.class);
    var found =
        all().stream()
            .filter(sample -> sample.type().getName().equals(wire.name()))
            .filter(sample -> sample.type().getRevision().equals("" + wire.revision()))
            .toList();
    if (found.isEmpty()) {
      throw new AssertionError(
          "add ops/" + FOLDER + "/" + wire.name() + "." + wire.revision() + ".json");
    }
    return found;
  }

  private static Sample sample(Path file) {
    try {
      return new Sample(
          file.getFileName().toString().replaceFirst("\\.json$", ""),
          Files.readString(file).stripTrailing());
    } catch (IOException unreadable) {
      throw new IllegalStateException("a sample can't be read: " + file, unreadable);
    }
  }
}
