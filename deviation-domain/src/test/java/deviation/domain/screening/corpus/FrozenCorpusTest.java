package deviation.domain.screening.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/**
 * The frozen part was written before the first recogniser beyond the number check, and is never
 * used to tune. Whoever must change it makes a new part with a new name, and publishes both
 * figures.
 */
class FrozenCorpusTest {

  private static final String HASH =
      "b5d39560c190d36c993ec165853eb5bd95c6556c1a286d0d55c4e70ab852fa81";

  @Test
  void theFrozenPartIsTheOneThatWasWrittenFirst() throws IOException, NoSuchAlgorithmException {
    try (var file = FrozenCorpusTest.class.getResourceAsStream("/corpus/frozen.tsv")) {
      var hash = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
      assertThat(HexFormat.of().formatHex(hash)).isEqualTo(HASH);
    }
  }
}
