package deviation.ops.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** Ten wrong passwords a minute, for an address and for an account; right ones don't count. */
class SignInsTest {

  private final HandDriven time = new HandDriven();
  private final SignIns signIns = new SignIns(new Limit(10, Duration.ofMinutes(1)), time);

  @Test
  void theEleventhWrongPasswordFromAnAddressIsNotLookedAt() {
    for (var i = 0; i < 10; i++) {
      assertThat(signIns.tryOnce(from("10.0.0.1"), "account-" + i)).isZero();
    }
    assertThat(signIns.tryOnce(from("10.0.0.1"), "another")).isEqualTo(6);
    assertThat(signIns.tryOnce(from("10.0.0.2"), "another")).isZero();
    time.goOn(Duration.ofSeconds(6));
    assertThat(signIns.tryOnce(from("10.0.0.1"), "another")).isZero();
    assertThat(signIns.tryOnce(from("10.0.0.1"), "another")).isEqualTo(6);
  }

  @Test
  void anAccountIsGuessedAtFromManyAddressesNoFaster() {
    for (var i = 0; i < 10; i++) {
      assertThat(signIns.tryOnce(from("10.0.1." + i), i % 2 == 0 ? "Anna " : "anna")).isZero();
    }
    assertThat(signIns.tryOnce(from("10.0.2.1"), "ANNA")).isEqualTo(6);
    assertThat(signIns.tryOnce(from("10.0.2.1"), "bo")).isZero();
  }

  @Test
  void anAddressPaysNothingForAnAccountThatOthersUsedUp() {
    for (var i = 0; i < 10; i++) {
      signIns.tryOnce(from("10.0.1." + i), "anna");
    }
    for (var i = 0; i < 20; i++) {
      assertThat(signIns.tryOnce(from("10.0.2.1"), "anna")).isPositive();
    }
    assertThat(signIns.tryOnce(from("10.0.2.1"), "bo")).isZero();
  }

  @Test
  void rightPasswordsDoNotCount() {
    for (var i = 0; i < 100; i++) {
      assertThat(signIns.tryOnce(from("10.0.0.1"), "anna")).isZero();
      signIns.succeeded(from("10.0.0.1"), "anna");
    }
  }

  @Test
  void aLongOrMissingNameIsCountedToo() {
    for (var i = 0; i < 10; i++) {
      assertThat(signIns.tryOnce(from("10.0.1." + i), i % 2 == 0 ? null : "")).isZero();
    }
    assertThat(signIns.tryOnce(from("10.0.2.1"), null)).isPositive();
    assertThat(signIns.tryOnce(from("10.0.2.1"), "x".repeat(1_000_000))).isZero();
  }

  private static MockHttpServletRequest from(String address) {
    var request = new MockHttpServletRequest();
    request.setRemoteAddr(address);
    return request;
  }
}
