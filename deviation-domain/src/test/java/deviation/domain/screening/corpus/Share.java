package deviation.domain.screening.corpus;

import java.util.Locale;

/** So many of so many, with the interval that Wilson's score gives at 95 %. */
record Share(int hits, int of) {

  private static final double Z = 1.959964;

  static final Share NONE = new Share(0, 0);

  Share with(boolean hit) {
    return new Share(hits + (hit ? 1 : 0), of + 1);
  }

  double value() {
    return of == 0 ? 1 : (double) hits / of;
  }

  @Override
  public String toString() {
    return of == 0
        ? "-"
        : String.format(Locale.ROOT, "%.3f (%.3f-%.3f)", value(), bound(-1), bound(1));
  }

  double bound(int side) {
    double share = value();
    double square = Z * Z / of;
    double middle = share + square / 2;
    double wide = Z * Math.sqrt(share * (1 - share) / of + square / (4 * of));
    return Math.clamp((middle + side * wide) / (1 + square), 0, 1);
  }
}
