package deviation.ops.pages;

import deviation.api.common.AreaId;
import deviation.api.common.Quarter;
import deviation.api.quarterlysummary.QuarterlySummaryView;
import java.util.Map;

/** A quarter in made-up figures; none before 2024. */
final class MadeUpSummary {

  private MadeUpSummary() {}

  static QuarterlySummaryView of(AreaId area, Quarter quarter) {
    if (quarter.year() < 2024) {
      return new QuarterlySummaryView(
          area,
          quarter,
          null,
          1,
          false,
          0,
          0,
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          new QuarterlySummaryView.Bulk(0, Map.of()),
          new QuarterlySummaryView.Units(14, 0, 0, 14));
    }
    return new QuarterlySummaryView(
        area,
        quarter,
        null,
        52,
        false,
        41,
        41,
        Map.of(
            "INFO", 12L, "LKM", 7L, "SIP", 6L, "HJM", 5L, "UTSKR", 4L, "ANSV", 3L, "TILLG", 2L,
            "OVR", 2L),
        Map.of(
            "UTSKRIVNING",
            15L,
            "PLANERING",
            9L,
            "MOTTAGANDE",
            8L,
            "UPPFOLJNING",
            5L,
            "HJALPMEDEL",
            4L),
        Map.of(
            "in-och-utskrivning",
            19L,
            "sip-riktlinje",
            8L,
            "hjalpmedel",
            5L,
            "UNKNOWN",
            6L,
            "NONE_EXISTS",
            3L),
        Map.of("HARM_RISK", 14L, "DELAY", 13L, "INCONVENIENCE", 9L, "NONE", 4L, "HARM", 1L),
        Map.of("OCCURRED", 33L, "NEAR_MISS", 5L, "RISK", 3L, "GOOD_EXAMPLE", 2L),
        Map.of("1480>14", 29L, "14>1480", 10L, "1480>1480", 2L),
        Map.of("FILED", 43L, "WITHDRAWN", 1L),
        new QuarterlySummaryView.Bulk(0, Map.of()),
        new QuarterlySummaryView.Units(14, 8, 2, 4));
  }
}
