package deviation.api.release;

/**
 * Another item in a place.
 *
 * @param place -1 for a new one
 * @param item null when the place is to be empty
 * @param and another change with it, or null
 */
record Change(int place, Item item, Change and) {

  Change(int place, Item item) {
    this(place, item, null);
  }
}
