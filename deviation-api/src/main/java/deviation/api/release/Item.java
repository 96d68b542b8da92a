package deviation.api.release;

/**
 * An entry in one split.
 *
 * @param kind of the rows that count it; by its place on the board
 * @param beside whether its code is in no whole
 */
record Item(int kind, int code, boolean beside) {

  Item recoded(int other) {
    return new Item(kind, other, beside);
  }
}
