package deviation.ops.eventstore;

import static deviation.ops.eventstore.Events.append;
import static deviation.ops.eventstore.Events.atOnce;
import static deviation.ops.eventstore.Events.fresh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deviation.ops.eventstore.Append.Stored;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What any log of ours must do. Each rule is a check of its own on an empty log, to be tried on
 * broken logs as well.
 */
enum Conformance {
  POSITIONS_ARE_DENSE_AND_CHAINED {
    @Override
    void check(Store store, SideTableFixture side) throws Exception {
      atOnce(200, () -> store.append(append(Events.of(fresh(), 0)))).forEach(Events::result);
      isDenseAndChained(store, 200);
    }
  },
  WHAT_IS_ACKNOWLEDGED_IS_VISIBLE {
    @Override
    void check(Store store, SideTableFixture side) throws Exception {
      Callable<Boolean> call =
          () -> {
            var event = Events.of(fresh(), 0);
            var stored = store.append(append(event));
            return store.page(stored.first() - 1, 1).getFirst().eventId().equals(event.eventId());
          };
      assertThat(atOnce(50, call)).allMatch(Events::result);
    }
  },
  A_READER_SEES_NO_EVENT_APPEAR_BEHIND_IT {
    @Override
    void check(Store store, SideTableFixture side) throws Exception {
      var seen = new ArrayList<Long>();
      var writing = new AtomicBoolean(true);
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        var reader =
            threads.submit(
                () -> {
                  boolean more;
                  do {
                    more = writing.get();
                    var last = seen.isEmpty() ? 0 : seen.getLast();
                    store.page(last, 1000).forEach(event -> seen.add(event.position()));
                  } while (more);
                  return null;
                });
        atOnce(300, () -> store.append(append(Events.of(fresh(), 0)))).forEach(Events::result);
        writing.set(false);
        reader.get();
      }
      assertThat(seen).containsExactlyElementsOf(LongStream.rangeClosed(1, 300).boxed().toList());
    }
  },
  A_UNIT_OF_WORK_STAYS_TOGETHER {
    @Override
    void check(Store store, SideTableFixture side) throws Exception {
      Callable<Stored> two =
          () -> {
            var id = fresh();
            return store.append(append(Events.of(id, 0), Events.of(id, 1)));
          };
      for (var future : atOnce(60, two)) {
        var stored = Events.result(future);
        var page = store.page(stored.first() - 1, 2);
        assertThat(page).extracting(StoredEvent::sequence).containsExactly(0L, 1L);
        assertThat(page.get(0).aggregateId()).isEqualTo(page.get(1).aggregateId());
      }
    }
  },
  A_CONFLICT_FAILS_ITS_OWN_CALLER_ALONE {
    @Override
    void check(Store store, SideTableFixture side) throws Exception {
      store.append(append(Events.of("taken", 0)));
      var calls = new ArrayList<Callable<Stored>>();
      IntStream.range(0, 60)
          .forEach(
              i ->
                  calls.add(
                      () -> store.append(append(Events.of(i % 10 == 5 ? "taken" : fresh(), 0)))));
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        var failed =
            threads.invokeAll(calls).stream()
                .filter(f -> f.state() == Future.State.FAILED)
                .toList();
        assertThat(failed).hasSize(6);
        assertThat(failed).allMatch(future -> future.exceptionNow() instanceof StreamConflict);
      }
      isDenseAndChained(store, 55);
    }
  },
  OF_TWO_THAT_GO_ON_FROM_THE_SAME_EVENT_ONE_WINS {
    @Override
    void check(Store store, SideTableFixture side) throws Exception {
      var id = fresh();
      var tries = atOnce(20, () -> store.append(append(Events.of(id, 0))));
      assertThat(tries).filteredOn(future -> future.state() == Future.State.SUCCESS).hasSize(1);
      isDenseAndChained(store, 1);
    }
  },
  A_CONFLICT_BURNS_NO_POSITION {
    @Override
    void check(Store store, SideTableFixture side) {
      store.append(append(Events.of("taken", 0)));
      assertThatThrownBy(() -> store.append(append(Events.of("taken", 0))))
          .isInstanceOf(StreamConflict.class);
      assertThat(store.append(append(Events.of(fresh(), 0)))).isEqualTo(new Stored(2, 2));
      isDenseAndChained(store, 2);
    }
  },
  ROWS_BESIDE_THE_EVENTS_ARE_STORED_WITH_THEM_OR_NOT_AT_ALL {
    @Override
    void check(Store store, SideTableFixture side) {
      var first = store.append(append(Events.of("taken", 0), side.row("one")));
      assertThat(side.keys()).containsExactly("one:" + first.first() + "-" + first.last());
      assertThatThrownBy(() -> store.append(append(Events.of("taken", 0), side.row("two"))))
          .isInstanceOf(StreamConflict.class);
      assertThat(side.keys()).hasSize(1);
    }
  },
  OF_TWO_WITH_THE_SAME_KEY_ONE_IS_DONE {
    @Override
    void check(Store store, SideTableFixture side) throws Exception {
      var tries = atOnce(20, () -> store.append(append(Events.of(fresh(), 0), side.row("same"))));
      var failed = tries.stream().filter(future -> future.state() == Future.State.FAILED).toList();
      assertThat(failed).hasSize(19);
      assertThat(failed)
          .allMatch(
              future ->
                  future.exceptionNow() instanceof SideRowConflict conflict
                      && conflict.constraint().equals(SideTableFixture.CONSTRAINT));
      isDenseAndChained(store, 1);
    }
  },
  LISTENERS_ARE_WOKEN {
    @Override
    void check(Store store, SideTableFixture side) throws Exception {
      var woken = new Semaphore(0);
      try (var _ = store.onAppend(woken::release)) {
        for (var i = 0; i < 5; i++) {
          Thread.sleep(50);
          woken.drainPermits();
          store.append(append(Events.of(fresh(), 0)));
          // Well before the next poll.
          assertThat(woken.tryAcquire(300, TimeUnit.MILLISECONDS)).as("woken").isTrue();
        }
      }
    }
  };

  abstract void check(Store store, SideTableFixture side) throws Exception;

  static void isDenseAndChained(Store store, int events) {
    var log = store.page(0, events + 100);
    assertThat(log)
        .extracting(StoredEvent::position)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, events).boxed().toList());
    var previous = HashChain.start();
    var time = java.time.Instant.EPOCH;
    for (var event : log) {
      assertThat(event.hash()).isEqualTo(HashChain.hash(previous, event));
      assertThat(event.recordedAt()).isAfterOrEqualTo(time);
      previous = event.hash();
      time = event.recordedAt();
    }
  }
}
