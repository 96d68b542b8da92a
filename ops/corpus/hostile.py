"""Ways of writing that hide a span from a simple search."""

import re
import unicodedata


ZERO_WIDTH = ["\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad"]
DASHES = ["\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2212", "\ufe63", "\uff0d"]
SPACES = ["\u00a0", "\u202f", "\u2009", "\u2007", "\u3000"]
MARKS = ["\u200e", "\u200f", "\u202a", "\u202c", "\u2066", "\u2069"]

NUMBERS = {"PERSONAL_NUMBER", "PERSONAL_NUMBER/FAILED", "COORDINATION_NUMBER", "INTERIM_NUMBER", "PHONE"}
WORDS = {"ADDRESS", "CLEAN"}


def hostile(kind, span, draw):
    """A format that this span can be written in, and the span written so."""
    possible = ["zero-width", "direction-mark"]
    if "-" in span and kind not in ("URL", "EMAIL"):
        possible.append("odd-dash")
    if " " in span:
        possible.append("space-kind")
    if kind in NUMBERS or kind == "EMAIL":
        possible += ["spaced", "full-width"]
    if kind in ("POSTAL_CODE", "BIRTH_DATE", "HSA_ID", "VEHICLE", "RECORD_NUMBER"):
        possible.append("full-width")
    if kind.startswith("NAME") or kind in WORDS:
        if unicodedata.normalize("NFD", span) != span:
            possible.append("decomposed")
    if kind in ("NAME/FULL", "EMAIL", "VEHICLE"):
        possible.append("case")
    form = draw.one(possible)
    return form, written(form, kind, span, draw)


def written(form, kind, span, draw):
    match form:
        case "zero-width":
            return inserted(span, ZERO_WIDTH, draw)
        case "direction-mark":
            return inserted(span, MARKS, draw)
        case "odd-dash":
            return re.sub("-", lambda _: draw.one(DASHES), span)
        case "space-kind":
            return re.sub(" ", lambda _: draw.one(SPACES), span)
        case "decomposed":
            return unicodedata.normalize("NFD", span)
        case "full-width":
            return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" and c not in "()" else c for c in span)
        case "case":
            return span.upper() if draw.random.random() < 0.5 or kind == "EMAIL" else span.lower()
        case "spaced":
            return spaced(kind, span, draw)


def spaced(kind, span, draw):
    if kind == "EMAIL":
        return draw.one([span.replace("@", " @ "), span.replace("@", "(at)"), span.replace("@", " [at] "), span.replace(".", " . ")])
    if draw.random.random() < 0.5:
        return re.sub(r"(?<=\w)(?=\w)", " ", span)
    return span.replace("-", " - ") if "-" in span else re.sub(r"(?<=\d)(?=(\d\d)+$)", " ", span)


def inserted(span, characters, draw):
    for _ in range(draw.number(1, 3)):
        at = draw.number(1, max(1, len(span) - 1))
        span = span[:at] + draw.one(characters) + span[at:]
    return span
