package deviation.ops.access.configured;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;

class TrustedProxiesTest {

  @Test
  void nobodyIsBelievedByDefaultWhateverAnotherSettingSays() {
    var settings = settings(Map.of("server.forward-headers-strategy", "framework"));
    assertThat(settings.getProperty("server.forward-headers-strategy")).isEqualTo("none");
  }

  @Test
  void theNamedOnesAreAndNoOther() {
    var settings = settings(Map.of("deviation.trusted-proxies", "10.1.2.3, ::1"));
    assertThat(settings.getProperty("server.forward-headers-strategy")).isEqualTo("native");
    var trusted = settings.getProperty("server.tomcat.remoteip.internal-proxies");
    assertThat("10.1.2.3").matches(trusted);
    assertThat("::1").matches(trusted);
    for (var other : new String[] {"10.1.2.30", "10x1.2.3", "127.0.0.1", "192.168.1.1"}) {
      assertThat(other).doesNotMatch(trusted);
    }
  }

  private static Environment settings(Map<String, Object> config) {
    try (var context = new GenericApplicationContext()) {
      var environment = context.getEnvironment();
      environment.getPropertySources().addFirst(new MapPropertySource("config", config));
      new TrustedProxies().initialize(context);
      return environment;
    }
  }
}
