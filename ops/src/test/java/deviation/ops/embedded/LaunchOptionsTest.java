package deviation.ops.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchOptionsTest {
  @Test
  void withoutOptions() {
    var options = LaunchOptions.parse();
    assertThat(options.port()).isEqualTo(8080);
    assertThat(options.managementPort()).isZero();
    assertThat(options.host()).isEqualTo("127.0.0.1");
    assertThat(options.data()).isEqualTo(Path.of("data"));
    assertThat(options.keys()).isEmpty();
    assertThat(options.postgres()).isEmpty();
    assertThat(options.empty()).isFalse();
    assertThat(options.help()).isFalse();
  }

  @Test
  void withAllOfThemTheLastOneCounts() {
    var options =
        LaunchOptions.parse(
            "--data x --data /srv/d --port=0 --empty --postgres postgresql://o:p@h/d?ssl=true "
                .concat("--management-port 9 --keys /srv/k --host ::1 --help")
                .split(" "));
    assertThat(options.data()).isEqualTo(Path.of("/srv/d"));
    assertThat(options.port()).isZero();
    assertThat(options.managementPort()).isEqualTo(9);
    assertThat(options.keys()).contains(Path.of("/srv/k"));
    assertThat(options.postgres()).contains("postgresql://o:p@h/d?ssl=true");
    assertThat(options.host()).isEqualTo("::1");
    assertThat(options.empty()).isTrue();
    assertThat(options.help()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--prot 1",
        "--port",
        "--port x",
        "--port 65536",
        "--port -1",
        "--port=",
        "--data --empty",
        "--empty=yes",
        "8080",
        "--port 99999999999"
      })
  void aWrongOptionIsOneLineAndCode2(String words) {
    assertThatThrownBy(() -> LaunchOptions.parse(words.split(" ")))
        .isInstanceOfSatisfying(
            StartRefused.class,
            refused -> {
              assertThat(refused.exitCode()).isEqualTo(2);
              assertThat(refused.getMessage()).doesNotContain("\n").endsWith("see --help");
            });
  }

  @Test
  void theOwnersUrlIsTakenApart() {
    var url = PostgresUrl.parse("postgres://own%20er:p%40ss+:@a:1,b:2/dev?password=x&ssl=true");
    assertThat(url.jdbcUrl()).isEqualTo("jdbc:postgresql://a:1,b:2/dev?ssl=true");
    assertThat(url.database()).isEqualTo("dev");
    assertThat(url.owner()).isEqualTo(new Credentials("own er", "x"));
    assertThat(PostgresUrl.parse("jdbc:postgresql://h/d?user=o&password=p%2B").owner())
        .isEqualTo(new Credentials("o", "p+"));
    assertThat(PostgresUrl.parse("postgresql://o:p%40ss+:@h/d").owner().password())
        .isEqualTo("p@ss+:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"mysql://u:secret@h/d", "postgresql://h/d", "postgresql://u:secret@h"})
  void aMalformedUrlIsNotRepeated(String url) {
    assertThatThrownBy(() -> PostgresUrl.parse(url))
        .isInstanceOf(StartRefused.class)
        .hasMessageNotContaining("secret");
  }

  @Test
  void aConfigurationTakesTheDemoAway(@TempDir Path folder) throws IOException {
    assertThat(LaunchOptions.parse().isDemo()).isTrue();
    var file = Files.writeString(folder.resolve("brister.properties"), "");
    var options = LaunchOptions.parse("--config", file.toString());
    assertThat(options.isDemo()).isFalse();
    assertThat(options.config()).contains(file);
    assertThatThrownBy(() -> LaunchOptions.parse("--config", folder + "/nowhere"))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("can't be read");
  }
}
