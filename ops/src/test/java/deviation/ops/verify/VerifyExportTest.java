package deviation.ops.verify;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.ops.Bodies;
import deviation.ops.Http;
import deviation.ops.RunningApplication;
import deviation.ops.verify.VerifyTest.Said;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The feed, kept as a file, proves itself. */
class VerifyExportTest {

  private static final Pattern ITEM = Pattern.compile("\\{\"position\":.*?\"hash\":\"[0-9a-f]+\"}");
  private static final List<String> ITEMS = new ArrayList<>();

  @TempDir Path folder;

  @BeforeAll
  static void readTheFeed() {
    var api = new Http(RunningApplication.url());
    api.post("/reports", Bodies.report());
    ITEM.matcher(api.get("/events?limit=60").response().body())
        .results()
        .forEach(item -> ITEMS.add(item.group()));
    assertThat(ITEMS).hasSize(60);
  }

  @Test
  void itFits() throws Exception {
    var said = verified(ITEMS);
    assertThat(said.text).contains("The chain fits: 60 events");
    assertThat(said.code).isZero();
  }

  @Test
  void aChangedPayloadIsFound() throws Exception {
    found(
        31,
        "payloadHash",
        item -> item.replace("\"revision\":1,\"payload\":{", "\"revision\":1,\"payload\":{ "));
  }

  @Test
  void aChangedPayloadWithItsHashIsFound() throws Exception {
    found(
        32,
        "a hash",
        item ->
            item.replaceAll("\"payloadHash\":\"..", "\"payloadHash\":\"zz".replace("zz", "00")));
  }

  @Test
  void aLineLeftOutIsFound() throws Exception {
    var items = new ArrayList<>(ITEMS);
    items.remove(9);
    var said = verified(items);
    assertThat(said.code).isEqualTo(1);
    assertThat(said.text).contains("position 10 is missing");
  }

  @Test
  void whatIsNoItemIsNoMisfit() throws Exception {
    for (var line : List.of("{", "[]", "{}", "{\"position\":1}", "null", "7")) {
      assertThat(verified(List.of(line)).code).as(line).isEqualTo(2);
    }
  }

  private void found(int position, String what, java.util.function.UnaryOperator<String> change)
      throws Exception {
    var items = new ArrayList<>(ITEMS);
    items.set(position - 1, change.apply(items.get(position - 1)));
    assertThat(items).isNotEqualTo(ITEMS);
    var said = verified(items);
    assertThat(said.code).isEqualTo(1);
    assertThat(said.text).contains("position " + position + " has ", what);
  }

  private Said verified(List<String> items) throws Exception {
    return new Said(
        new String[] {"--export", Files.write(folder.resolve("feed.ndjson"), items).toString()});
  }
}
