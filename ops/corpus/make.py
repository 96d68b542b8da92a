#!/usr/bin/env python3
"""Writes the two parts of the corpus for de-identification: ops/corpus/make.py

Deterministic: the same templates, names and seeds give the same files. The frozen part is frozen: a
test holds its hash, and what made it is kept to show where it came from, not to make it anew.

A line is FORMAT, a tab, and a sentence in which [[KIND|span]] marks what a detector must find; KIND may
have a part after a slash (NAME/FULL, NAME/ALONE, NAME/CONTEXT, PERSONAL_NUMBER/FAILED). Characters that
an editor doesn't show are written as \\uXXXX.
"""

import re
import unicodedata
from pathlib import Path
from random import Random

from draw import Draw
from hostile import hostile
from traps import Traps

HERE = Path(__file__).parent
TARGET = HERE.parents[1] / "deviation-domain/src/test/resources/corpus"

# How many spans, in the frozen part: 600 and more where the target is 0.99.
SPANS = {
    "PERSONAL_NUMBER": 640, "PERSONAL_NUMBER/FAILED": 200, "COORDINATION_NUMBER": 620, "INTERIM_NUMBER": 620,
    "EMAIL": 640, "PHONE": 680, "URL": 220, "ADDRESS": 320, "POSTAL_CODE": 220, "NAME/FULL": 520,
    "NAME/ALONE": 520, "NAME/CONTEXT": 220, "AGE": 220, "HSA_ID": 220, "RECORD_NUMBER": 220, "VEHICLE": 220,
    "ROOM": 220, "DATE_AND_PLACE": 220, "BIRTH_DATE": 220,
}
CLEAN = 1500


def sections(path):
    found, lines = {}, []
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("["):
            lines = found.setdefault(line.strip("[]"), [])
        elif line and not line.startswith("#"):
            lines.append(line)
    return found


def value(kind, draw, slot):
    match kind:
        case "PERSONAL_NUMBER": return draw.person()
        case "PERSONAL_NUMBER/FAILED": return draw.person(fail=True)
        case "COORDINATION_NUMBER": return draw.person(day_offset=60)
        case "INTERIM_NUMBER": return draw.interim()
        case "NAME/FULL": return draw.full_name()
        case "NAME/ALONE": return draw.single_name()
        case "NAME/CONTEXT": return draw.single_name() if draw.random.random() < 0.6 else draw.full_name()
        case "AGE": return f"{draw.number(90, 104)}{ {'år': ' år', 'årig': '-årig', 'åring': '-åring'}[slot] }"
        case "HSA_ID": return draw.hsa_id()
        case _: return getattr(draw, kind.lower())()


TEMPLATES = {
    "PERSONAL_NUMBER/FAILED": "PERSONAL_NUMBER", "NAME/FULL": "NAME_FULL", "NAME/ALONE": "NAME_ALONE",
    "NAME/CONTEXT": "NAME_CONTEXT",
}


def sentence(kind, template, draw, traps):
    slot = re.search(r"\{(|år|årig|åring)\}", template)
    span, form = value(kind, draw, slot[1]), "plain"
    if draw.random.random() < 0.45:
        form, span = hostile(kind, span, draw)
    before, after = traps.fill(template[:slot.start()]), traps.fill(template[slot.end():])
    if kind.startswith("NAME") and after.startswith("s "):
        span, after = span + ("" if span.endswith(("s", "x", "z", "S")) else "s"), after[1:]
    return form, before, f"[[{kind}|{span}]]", after


def clean(template, draw, traps):
    text, form = traps.fill(template), "plain"
    if draw.random.random() < 0.15:
        form, text = hostile("CLEAN", text, draw)
    return form, text, "", ""


def escaped(text):
    def shown(character):
        return unicodedata.category(character) not in ("Cf", "Zs", "Mn", "Cc") or character == " "
    return "".join(c if shown(c) else f"\\u{ord(c):04X}" for c in text)


def write(name, seed, share):
    lists = {
        key: " ".join(lines).split() for key, lines in sections(HERE / "names.txt").items()}
    draw = Draw(Random(seed), lists)
    traps = Traps(draw)
    templates = sections(HERE / f"{name}.txt")
    lines = []
    for kind, count in SPANS.items():
        seen = set()
        while len(seen) < int(count * share):
            made = sentence(kind, draw.one(templates[TEMPLATES.get(kind, kind)]), draw, traps)
            seen.add(made)
            lines.append(made)
    lines += [clean(draw.one(templates["CLEAN"]), draw, traps) for _ in range(int(CLEAN * share))]
    unique = sorted({form + "\t" + escaped("".join(parts)) for form, *parts in lines})
    TARGET.mkdir(parents=True, exist_ok=True)
    (TARGET / f"{name}.tsv").write_text("\n".join(unique) + "\n", "utf-8")
    print(name, len(unique), "sentences")


if __name__ == "__main__":
    write("frozen", 20261125, 1.0)
    write("development", 4711, 0.35)
