package deviation.ops.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The Swedish national REST API profile, as far as a document can show that it is followed. */
class ProfileTest {

  private static final JsonNode DOCUMENT = Described.document();
  private static final JsonNode INFO = DOCUMENT.get("info");

  @Test
  void theApiSaysWhoseItIsAndWhatItPromises() {
    assertThat(DOCUMENT.get("openapi").stringValue()).startsWith("3.1.");
    for (var pointer :
        List.of(
            "/title",
            "/version",
            "/description",
            "/termsOfService",
            "/contact/name",
            "/contact/url",
            "/contact/email",
            "/license/name",
            "/license/url",
            "/x-sla/availability",
            "/x-sla/responseTime",
            "/x-sla/support",
            "/x-limitations/description")) {
      assertThat(INFO.at(pointer).stringValue("")).as(pointer).isNotBlank();
    }
    assertThat(DOCUMENT.at("/externalDocs/url").stringValue("")).isNotBlank();
    assertThat(INFO.get("version").stringValue()).matches("1\\.[0-9]+\\.[0-9]+");
  }

  @Test
  void addressesAreLowerCaseWordsWithHyphens() {
    var base = DOCUMENT.at("/servers/0/url").stringValue();
    assertThat(base).matches("/[a-z]+/v[0-9]+");
    assertThat(DOCUMENT.get("paths").propertyNames())
        .contains("/api-info")
        .allMatch(path -> path.matches("(/([a-z0-9]+(-[a-z0-9]+)*|\\{[a-z][a-zA-Z]*}))+(\\.json)?"))
        .allMatch(path -> (base + path).length() < 2_048);
  }

  @Test
  void namesAreCamelCaseAndPersonalNumbersAreNotAskedFor() {
    var names = new ArrayList<String>();
    Described.operations().stream()
        .flatMap(
            operation ->
                Stream.of("query", "path").flatMap(in -> operation.parameters(in).stream()))
        .forEach(parameter -> names.add(parameter.get("name").stringValue()));
    everySchema((_, schema) -> names.addAll(schema.path("properties").propertyNames()));
    assertThat(names)
        .hasSizeGreaterThan(100)
        .allMatch(name -> name.matches("[a-z][a-zA-Z0-9]*"))
        .noneMatch(name -> name.matches("(?i)pnr|ssn|person(al)?(identity)?n(umme)?r.*"));
  }

  @Test
  void datesAndTimesHaveTheirFormats() {
    everySchema(
        (at, schema) -> {
          for (var field : schema.path("properties").properties()) {
            var format = field.getValue().path("format").stringValue("");
            // The contract's own word for a party, not a day.
            if (field.getKey().matches("(?!handedOverFrom).*(On|From|To|Released)")) {
              assertThat(format).as(at + "/" + field.getKey()).isEqualTo("date");
            }
            if (field.getKey().matches(".*[a-z]At|time")) {
              assertThat(format).as(at + "/" + field.getKey()).isEqualTo("date-time");
            }
          }
        });
  }

  @Test
  void listsArePagedByLimitAndPage() {
    for (var operation : Described.operations()) {
      var query = operation.parameters("query").stream().toList();
      var limit = named(query, "limit");
      if (operation.id().startsWith("list")) {
        assertThat(limit).as(operation.id()).hasSize(1);
        assertThat(named(query, "page").size() + named(query, "offset").size()).isEqualTo(1);
      }
      for (var page : named(query, "page")) {
        assertThat(page.at("/schema/default").intValue()).isEqualTo(1);
        assertThat(limit.getFirst().at("/schema/default").intValue()).isEqualTo(20);
        assertThat(operation.response(200).at("/headers/Link").isMissingNode()).isFalse();
      }
    }
  }

  @Test
  void everyErrorIsAProblem() {
    for (var operation : Described.operations()) {
      assertThat(operation.statuses()).as(operation.id()).contains(429, 500, 503);
      if (!operation.open()) {
        assertThat(operation.statuses()).as(operation.id()).contains(401, 403);
      }
      operation.statuses().stream()
          .filter(status -> status >= 400)
          .forEach(
              status ->
                  assertThat(operation.response(status).path("content").propertyNames())
                      .containsExactly("application/problem+json"));
    }
    assertThat(
            DOCUMENT
                .at("/components/schemas/Problem/required")
                .valueStream()
                .map(JsonNode::stringValue))
        .containsExactly("type", "title", "status", "detail", "instance");
  }

  @Test
  void everyStatusOfTheSecurityFiltersIsSomewhere() {
    var all = Described.operations().stream().flatMap(each -> each.statuses().stream()).distinct();
    assertThat(all).contains(401, 403, 404, 405, 406, 409, 412, 413, 415, 422, 428, 429, 503);
  }

  @Test
  void everythingIsDescribedInBothLanguages() {
    for (var operation : Described.operations()) {
      assertThat(operation.node().get("summary").stringValue()).contains(" / ");
      assertBoth(operation.id(), operation.node());
      operation.parameters().forEach(each -> assertBoth(operation + " " + each.get("name"), each));
      for (var status : operation.statuses()) {
        assertBoth(operation + " " + status, operation.response(status));
      }
    }
    assertBoth("info", INFO);
    everySchema(
        (at, schema) -> {
          assertBoth(at, schema);
          for (var field : schema.path("properties").properties()) {
            if (!field.getValue().has("$ref")) {
              assertBoth(at + "/" + field.getKey(), field.getValue());
            }
          }
        });
  }

  @Test
  void onlyBearerTokensAreAskedForAndNoGetHasABody() {
    assertThat(DOCUMENT.at("/components/securitySchemes").valueStream())
        .extracting(scheme -> scheme.get("type").stringValue())
        .containsExactlyInAnyOrder("oauth2", "openIdConnect");
    assertThat(Described.operations())
        .filteredOn(operation -> operation.method().equals("GET"))
        .allMatch(operation -> operation.bodies().isMissingNode());
  }

  private static List<JsonNode> named(List<JsonNode> parameters, String name) {
    return parameters.stream()
        .filter(parameter -> parameter.get("name").stringValue().equals(name))
        .toList();
  }

  /** Swedish, an empty line, English: and not the same twice. */
  private static void assertBoth(String what, JsonNode described) {
    var said = described.path("description").stringValue("").split("\n\n");
    assertThat(said).as(what).hasSize(2).doesNotHaveDuplicates();
    assertThat(said).as(what).allMatch(text -> text.length() > 3);
  }

  private static void everySchema(BiConsumer<String, JsonNode> each) {
    for (Map.Entry<String, JsonNode> schema : DOCUMENT.at("/components/schemas").properties()) {
      each.accept(schema.getKey(), schema.getValue());
    }
  }
}
