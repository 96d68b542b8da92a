package deviation.ops.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class LaunchTest {
  @TempDir Path data;

  @Test
  void fromNothingToADatabaseAndBackAndAgain() throws Exception {
    Database first = launched();
    Database second = launched();
    assertThat(second.reader()).isEqualTo(first.reader());
    Files.delete(data.resolve("keys/database-passwords"));
    assertThatThrownBy(this::launched)
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("don't fit the database");
    assertThat(data.resolve("keys")).isEmptyDirectory();
    Passwords.findOrMake(data.resolve("keys"));
    assertThatThrownBy(this::launched)
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("don't fit the database");
  }

  @Test
  void nodesOnAnExternalServerShareKeysOrAreRefused(@TempDir Path keys, @TempDir Path second)
      throws Exception {
    var any = TestPostgres.fresh();
    JdbcClient.create(any.owner().at(any.jdbcUrl())).sql("CREATE DATABASE shared").update();
    String url =
        "%s?user=%s&password=%s"
            .formatted(
                any.jdbcUrl().replaceFirst("/[^/]*$", "/shared"),
                any.owner().user(),
                any.owner().password());
    Database first = launched("--postgres", url, "--keys", keys.toString());
    assertThat(first.reader().user()).isEqualTo("shared_reader");
    String[] node = {"--postgres", url, "--data", second.toString(), "--keys", keys.toString()};
    assertThat(launched(node)).isEqualTo(first);
    assertThatThrownBy(() -> launched(Arrays.copyOf(node, 4)))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("don't fit the database");
    assertThat(data.resolve("postgres")).doesNotExist();
  }

  @Test
  void aBusyPortIsFoundBeforeAnythingIsMade() throws Exception {
    try (var busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> launched("--port", "" + busy.getLocalPort()))
          .isInstanceOf(StartRefused.class)
          .hasMessageContaining("port %d is taken".formatted(busy.getLocalPort()));
    }
    assertThat(data).isEmptyDirectory();
  }

  @Test
  void whatWasOpenedLastIsClosedFirst() throws Exception {
    var closed = new ArrayList<String>();
    var shutdown = new Shutdown();
    for (String name : List.of("folder", "postgres", "application")) {
      shutdown.open(() -> () -> closed.add(name));
    }
    shutdown.run();
    shutdown.run();
    assertThat(closed).containsExactly("application", "postgres", "folder");
    assertThatThrownBy(() -> shutdown.open(() -> () -> {})).isInstanceOf(StartRefused.class);
  }

  @Test
  void aRefusalIsFoundInWhatSpringWraps() {
    var wrapped = new IllegalStateException(new RuntimeException(new StartRefused("the line\n")));
    assertThat(StartRefused.in(wrapped))
        .hasValueSatisfying(r -> assertThat(r).hasMessage("the line"));
    assertThat(StartRefused.in(new IllegalStateException())).isEmpty();
  }

  private Database launched(String... more) throws Exception {
    var words = new ArrayList<>(List.of("--port", "0", "--data", data.toString()));
    words.addAll(List.of(more));
    var shutdown = new Shutdown();
    try {
      var options = LaunchOptions.parse(words.toArray(String[]::new));
      var instance = Launch.prepare(options, shutdown);
      instance.answers(1, 2);
      assertThat(instance.options().data().resolve("instance.json")).exists();
      return instance.database();
    } finally {
      shutdown.run();
      assertThat(data.resolve("instance.json")).doesNotExist();
    }
  }
}
