package deviation.domain.screening.name;

/** What a capitalised word may be, and how likely that makes it a name all by itself. */
enum NamePart {
  GIVEN(0.75),
  SURNAME(0.7),
  LIKE_A_SURNAME(0.65),
  PERHAPS_A_SURNAME(0.3),
  /** A word or a place as well. */
  AMBIGUOUS(0.25),
  /** A capital within a sentence. */
  UNKNOWN(0.25),
  /** A capital where a sentence begins, of a word that is in no list. */
  STARTER(0.15),
  INITIAL(0.25),
  /** In capitals and in no list: an abbreviation, but beside a listed name. */
  SHOUTED(0.1),
  /** Known to be something else. */
  NONE(0);

  final double weight;

  NamePart(double weight) {
    this.weight = weight;
  }

  boolean listed() {
    return this == GIVEN || this == SURNAME || this == LIKE_A_SURNAME;
  }
}
