package deviation.ops.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
  @TempDir Path temp;

  @Test
  void itIsMadeWithItsLayoutAndOpensAgain() throws Exception {
    Path path = temp.resolve("some/where");
    DataFolder.open(path).close();
    assertThat(path.resolve("layout")).hasContent(Integer.toString(DataFolder.LAYOUT));
    DataFolder.open(path).close();
  }

  @Test
  void oneAtATime() throws Exception {
    try (var held = DataFolder.open(temp)) {
      assertThat(held.path()).isEqualTo(temp.toRealPath());
      refused(temp, "is in use by another instance");
    }
  }

  @Test
  void anEarlierOrNewerLayoutIsRefused() throws Exception {
    for (String number : new String[] {"0", "1", "2", "4", ""}) {
      Files.writeString(temp.resolve("layout"), number);
      refused(temp, "this version reads layout " + DataFolder.LAYOUT + " only");
    }
  }

  @Test
  void aFolderWithForeignFilesIsRefused() throws Exception {
    Files.createFile(temp.resolve("thesis.tex"));
    refused(temp, "holds other files");
    assertThat(temp.resolve("lock")).doesNotExist();
  }

  @Test
  void aPlaceThatCanNotBeWrittenIsRefused() throws Exception {
    Path file = Files.createFile(temp.resolve("file"));
    refused(file.resolve("data"), "can't write to " + file.resolve("data"));
    refused(Path.of("/proc/data"), "can't write to /proc/data");
  }

  @Test
  void whatAKilledStartLeftIsSwept() throws Exception {
    DataFolder.open(temp).close();
    Files.createDirectories(temp.resolve("postgres.new/base"));
    Files.createFile(temp.resolve("instance.json"));
    DataFolder.open(temp).close();
    assertThat(temp.resolve("postgres.new")).doesNotExist();
    assertThat(temp.resolve("instance.json")).doesNotExist();
  }

  @Test
  void theInstanceFileIsThereWhileTheServiceAnswers() throws Exception {
    try (var file = new InstanceFile(temp.resolve("instance.json"))) {
      file.write("http://127.0.0.1:8080/", 8080, 8081, 5432, Instant.EPOCH);
      assertThat(file.path())
          .hasContent(
              """
              {"url":"http://127.0.0.1:8080/","port":8080,"managementPort":8081,\
              "postgresPort":5432,"pid":%d,"startedAt":"1970-01-01T00:00:00Z"}
              """
                  .formatted(ProcessHandle.current().pid()));
    }
    assertThat(temp).isEmptyDirectory();
  }

  @Test
  void passwordsAreMadeOnceAndForTheOwnersEyes() throws Exception {
    Path keys = temp.resolve("keys");
    var made = Passwords.findOrMake(keys);
    assertThat(Passwords.findOrMake(keys)).isEqualTo(made);
    assertThat(made.toString()).doesNotContain(made.owner());
    assertThat(permissions(keys)).isEqualTo("rwx------");
    assertThat(permissions(keys.resolve("database-passwords"))).isEqualTo("rw-------");
    try (var files = Files.list(keys)) {
      assertThat(files).hasSize(1);
    }
  }

  private static String permissions(Path path) throws Exception {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private static void refused(Path path, String why) {
    assertThatThrownBy(() -> DataFolder.open(path))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining(why);
  }
}
