package deviation.ops.crash;

/** What strikes in the middle of appends; its name is a line of the table. */
enum Kind {
  NODE_KILLED("kill -9 of a node"),
  SERVER_STOPPED("PostgreSQL stopped at once"),
  BACKENDS_TERMINATED("backends terminated, one by one"),
  BACKEND_KILLED("kill -9 of a backend"),
  CONNECTION_CUT("a node's connections cut"),
  CONNECTION_STALLED("a node's connections stalled"),
  CLOCK_SKEWED("a clock five minutes off"),
  TRANSACTION_LEFT_OPEN("a transaction left open"),
  TWO_NODES("two nodes, the same reports");

  private final String told;

  Kind(String told) {
    this.told = told;
  }

  String told() {
    return told;
  }
}
