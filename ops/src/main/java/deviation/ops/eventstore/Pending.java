package deviation.ops.eventstore;

import deviation.ops.eventstore.Append.Stored;
import java.util.concurrent.locks.LockSupport;

/** An append in the queue, and the caller who waits for it. */
final class Pending {

  /** What its caller shall do next. */
  enum Turn {
    WAIT,
    LEAD,
    DONE
  }

  final Append append;
  final int bytes;
  final long deadline;
  private final Thread caller = Thread.currentThread();
  private Stored stored;
  private RuntimeException failure;
  private volatile Turn turn = Turn.WAIT;

  Pending(Append append, long deadline) {
    this.append = append;
    this.bytes = append.bytes();
    this.deadline = deadline;
  }

  /** Waits for its turn. An interruption doesn't withdraw the append: it is kept for afterwards. */
  Turn await() {
    var interrupted = false;
    while (turn == Turn.WAIT) {
      LockSupport.park(this);
      interrupted |= Thread.interrupted();
    }
    if (interrupted) {
      caller.interrupt();
    }
    return turn;
  }

  void lead() {
    turn = Turn.LEAD;
    LockSupport.unpark(caller);
  }

  void succeed(Stored where) {
    stored = where;
  }

  void fail(RuntimeException why) {
    failure = why;
  }

  Stored result() {
    if (failure != null) {
      throw failure;
    }
    return stored;
  }

  /** Lets the caller go; after its result is set. */
  void release() {
    turn = Turn.DONE;
    LockSupport.unpark(caller);
  }
}
