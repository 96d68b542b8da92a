package deviation.ops.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidationException;

class CheckedTokensTest {

  private final List<String> signaturesChecked = new ArrayList<>();
  private final AtomicBoolean expired = new AtomicBoolean();
  private final CheckedTokens tokens =
      new CheckedTokens(
          token -> {
            signaturesChecked.add(token);
            if (token.startsWith("forged")) {
              throw new BadJwtException("signature");
            }
            return Jwt.withTokenValue(token).header("alg", "RS256").subject("one").build();
          },
          _ ->
              expired.get()
                  ? OAuth2TokenValidatorResult.failure(new OAuth2Error("expired", "late", null))
                  : OAuth2TokenValidatorResult.success());

  @Test
  void checksASignatureOnce() {
    assertThat(tokens.decode("good").getSubject()).isEqualTo("one");
    assertThat(tokens.decode("good").getSubject()).isEqualTo("one");
    tokens.decode("good2");
    assertThat(signaturesChecked).containsExactly("good", "good2");
  }

  @Test
  void holdsAKnownTokenAgainstTheRulesEachTime() {
    tokens.decode("good");
    expired.set(true);
    assertThatThrownBy(() -> tokens.decode("good"))
        .isInstanceOf(JwtValidationException.class)
        .hasMessage("late");
  }

  @Test
  void doesNotRememberAForgedOne() {
    for (var time = 0; time < 2; time++) {
      assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);
    }
    assertThat(signaturesChecked).containsExactly("forged", "forged");
  }
}
