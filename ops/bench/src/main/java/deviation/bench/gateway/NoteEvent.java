package deviation.bench.gateway;

import java.util.List;

/** Codes and dates as a report's event has them, about 500 bytes in all. */
record NoteEvent(
    String noteId,
    String number,
    String filedAt,
    String quarter,
    String area,
    String principal,
    String unit,
    List<String> counterparts,
    String agreement,
    String failureCategory,
    String processStep,
    String consequence,
    int likelihood) {

  static NoteEvent of(String noteId) {
    return new NoteEvent(
        noteId,
        "BIS-14-2026Q1-000123",
        "2026-02-12T08:15:30.123456Z",
        "2026Q1",
        "goteborg-hisingen",
        "1480",
        "1480-aldre-hisingen",
        List.of("14", "14-su-medicin"),
        "in-och-utskrivning",
        "INFO",
        "UTSKRIVNING",
        "HARM_RISK",
        3);
  }
}
