package deviation.ops.processors;

/** Of a generation: being built beside the live one, answering, or on its way out. */
enum State {
  BUILDING,
  LIVE,
  RETIRED
}
