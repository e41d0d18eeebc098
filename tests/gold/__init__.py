"""Gold files: what is asked of a text, as text that a person can read and whose change shows in a diff.

``python -m tests.gold`` writes them anew. Of our own samples a file holds the whole output of ``manage ask``; of an
article that is not ours only the questions and keys, never its sentences.
"""

from __future__ import annotations

import json
import os
from io import StringIO
from pathlib import Path

from django.core.management import call_command

BASE = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
SAMPLES = BASE / "articles" / "samples"
SHARED = Path(os.environ.get("PAHAMI_SHARED", BASE / "../shared"))
OWN = ("enam-hari-di-timur-jauh", "dua-hari-yang-mempersatukan", "pulang-ke-pantai-kelahiran")
FOREIGN = SHARED / "articles" / "kim-jong-un-rusia.txt"
COUNT = 30


def own(slug: str) -> str:
    """Everything that is asked of one of our samples."""
    out = StringIO()
    call_command("ask", str(SAMPLES / f"{slug}.txt"), count=COUNT, stdout=out)
    return out.getvalue()


def foreign() -> str:
    """The questions and keys of the article beside the project; statements would be its own sentences."""
    out = StringIO()
    call_command("ask", str(FOREIGN), count=COUNT, form=["mc", "short"], jsonl=True, stdout=out)
    rows = [json.loads(line) for line in out.getvalue().splitlines()]
    keys = [row["key"] if isinstance(row["key"], list) else [row["key"]] for row in rows]
    return "".join(f"{row['stem']} = {'; '.join(key)}\n" for row, key in zip(rows, keys, strict=True))


def main() -> None:
    """Write every gold file."""
    for slug in OWN:
        (HERE / f"{slug}.txt").write_text(own(slug), encoding="utf-8")
    (HERE / f"{FOREIGN.stem}.txt").write_text(foreign(), encoding="utf-8")
