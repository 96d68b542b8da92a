package deviation.ops.processors;

import deviation.projections.ReadModelTable;

/**
 * Folds pages of the log into a generation. Ours, and some that are wrong in one way each: the test
 * of the test.
 */
interface Follower {

  /** Folds what follows the generation's position; throws what struck it. */
  void fold(Node node, ReadModelTable table, Generation from);

  /** Rows and token in one transaction. */
  static void ours(Node node, ReadModelTable table, Generation from) {
    node.feed.folding.fold(table, from, page(node, from)).orElseThrow();
  }

  /** Stores its token first, in a transaction of its own: a fold that fails then is lost. */
  static void tokenFirst(Node node, ReadModelTable table, Generation from) {
    var page = page(node, from);
    token(node, from, page);
    rows(node, table, from, page);
  }

  /** Stores its token last, in a transaction of its own: until then the rows are done again. */
  static void tokenLast(Node node, ReadModelTable table, Generation from) {
    var page = page(node, from);
    rows(node, table, from, page);
    token(node, from, page);
  }

  private static LogPage page(Node node, Generation from) {
    return node.feed.pages(State.LIVE).after(from.position());
  }

  private static void token(Node node, Generation from, LogPage page) {
    node.feed.transaction.executeWithoutResult(_ -> node.feed.positions.advance(from, page.last()));
  }

  private static void rows(Node node, ReadModelTable table, Generation from, LogPage page) {
    node.feed.transaction.executeWithoutResult(
        _ -> {
          node.feed.folds.enter(from);
          node.feed.folds.fold(
              table,
              page.entries().stream().map(entry -> ((Entry.Readable) entry).recorded()).toList());
        });
  }
}
