package deviation.ops.http;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.report.ReportEvent.ReportWithdrawn;
import deviation.api.text.TextCommitment;
import deviation.ops.Bodies;
import deviation.ops.Http;
import deviation.ops.Http.Answer;
import deviation.ops.RunningApplication;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A step says by If-Match for which state it is meant. */
class PreconditionTest {

  private static final String REASON = "{\"reason\": \"Inskickad två gånger.\"}";

  private final Http api = new Http(RunningApplication.url());

  @Test
  void withoutIfMatchItIs428() {
    var refused = api.post(step(filed()), REASON);
    assertThat(refused.status()).isEqualTo(428);
    assertThat(refused.json().get("type").stringValue())
        .isEqualTo("/problems/precondition-required");
  }

  @Test
  void anotherStateIs412AndTheRightOneIsDone() {
    var id = filed();
    for (var other : new String[] {"\"1\"", "\"00\"", "\"abc\"", "\"7\", \"8\""}) {
      assertThat(api.step(step(id), other, REASON).status()).as(other).isEqualTo(412);
    }
    var done = api.step(step(id), "\"7\", \"0\"", REASON);
    assertThat(done.status()).isEqualTo(200);
    assertThat(done.header("ETag")).isEqualTo("\"1\"");
    assertThat(api.step(step(id), "\"0\"", REASON).status())
        .as("the older state, before any rule")
        .isEqualTo(412);
    assertThat(api.step(step(id), "\"1\"", REASON).status()).isEqualTo(422);
  }

  @ParameterizedTest
  @ValueSource(strings = {"W/\"0\"", "0", "\"0", "\"0\" \"1\"", "*, \"0\"", "\"0\", W/\"1\"", ""})
  void whatIsNoListOfStrongTagsIs400(String ifMatch) {
    var refused = api.step(step(filed()), ifMatch, REASON);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().at("/errors/0/code").stringValue()).isEqualTo("if-match-form");
  }

  @Test
  void anyStateOfAThingThatIsThere() {
    assertThat(api.step(step(filed()), "*", REASON).status()).isEqualTo(200);
    assertThat(api.step(step(UUID.randomUUID().toString()), "*", REASON).status()).isEqualTo(404);
  }

  @Test
  void whatIsNotThereIs404WhateverElseIsWrong() {
    var nobody = step(UUID.randomUUID().toString());
    assertThat(api.post(nobody, REASON).status()).as("428").isEqualTo(404);
    assertThat(api.step(nobody, "W/\"0\"", REASON).status()).as("400").isEqualTo(404);
    assertThat(api.step(nobody, "\"0\"", "{").status()).as("400").isEqualTo(404);
    var id = filed();
    assertThat(api.post(step(id), "{").status()).as("400 before 428").isEqualTo(400);
    assertThat(api.step(step(id), "\"5\"", "{").status()).as("400 before 412").isEqualTo(400);
    assertThat(api.step(step(id), "\"5\"", "{\"reason\": \"\"}").status())
        .as("412 before 422")
        .isEqualTo(412);
  }

  @Test
  void whoIsOvertakenAfterTheMatchGets412() throws Exception {
    var id = filed();
    var answer = overtaken(id, 1, () -> api.step(step(id), "\"0\"", REASON));
    assertThat(answer.status()).isEqualTo(412);
  }

  @Test
  void whoMeansAnyStateIsTriedAgainWhenOvertaken() throws Exception {
    var id = filed();
    var answer = overtaken(id, 1, () -> api.step(step(id), "*", REASON));
    assertThat(answer.status()).as("it was withdrawn meanwhile").isEqualTo(422);
    assertThat(answer.json().at("/errors/0/code").stringValue()).isEqualTo("not-now");
  }

  @Test
  void whatTheClientHasIsNotSentAgain() {
    var filed = api.post("/reports", Bodies.report()).json();
    var path =
        "/reports/" + filed.get("id").stringValue() + "?minPosition=" + filed.get("position");
    var same = api.get(path, "If-None-Match", "\"0\"");
    assertThat(same.status()).isEqualTo(304);
    assertThat(same.response().body()).isEmpty();
    assertThat(same.header("ETag")).isEqualTo("\"0\"");
    assertThat(api.get(path, "If-None-Match", "\"1\"").status()).isEqualTo(200);
  }

  private interface Call {
    Answer answer();
  }

  /** Another node appends so many times between a command's decision and its append. */
  private static Answer overtaken(String id, int times, Call call) throws Exception {
    var left = new AtomicInteger(times);
    try (var _ =
        RunningApplication.bean(CommandBus.class)
            .registerHandlerInterceptor(
                (_, chain) -> {
                  var result = chain.proceed();
                  if (left.getAndDecrement() > 0) {
                    // On a thread of its own, as another node is: outside of this unit of work.
                    CompletableFuture.runAsync(() -> append(id)).join();
                  }
                  return result;
                })) {
      return call.answer();
    }
  }

  private static void append(String id) {
    var event =
        new ReportWithdrawn(UUID.fromString(id), Instant.EPOCH, new TextCommitment("reason", "00"));
    RunningApplication.bean(EventStorageEngine.class)
        .appendEvents(List.of(new GenericDomainEventMessage<>("Report", id, 1, event)));
  }

  private String filed() {
    return api.post("/reports", Bodies.report()).json().get("id").stringValue();
  }

  private static String step(String id) {
    return "/reports/" + id + "/withdrawal";
  }
}
