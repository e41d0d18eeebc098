"""What makes a question good: ``python -m training.ranking``; writes quizzes/generation/ranking.json.

Two logistic regressions over the ranking's evidence. *Asked*: whether people asked it about the training passages of
FacQA and IDK-MRC (never the dev ones): a gold question has its key and its question word. *Usable*: whether raters
would print it unedited (docs/ratings). The ranking adds the log-odds of both, the first counting less: FacQA asks for
names and values only, and a question that nobody happened to ask may be a good one (ranking.WANTED).
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

from articles.analysis.analyse import UnreadableText, analyse
from quizzes.generation.checks import sift
from quizzes.generation.context import Context
from quizzes.generation.questions import ask
from quizzes.generation.ranking import evidence

from .logistic import fit

BASE = Path(__file__).resolve().parents[1]
SHARED = Path(os.environ.get("PAHAMI_SHARED", BASE.parent / "shared"))
GOLD = SHARED / "benchmark" / "gold"
RATINGS = BASE / "docs" / "ratings"
OUT = BASE / "quizzes" / "generation" / "ranking.json"
SETS = (("facqa_train", 800), ("idk_train", 400))
RIDGE = 4.0
LEAST = 0.02  # a weight below is left out

Row = tuple[tuple[str, ...], bool]


def train() -> None:
    """Fit both and write their sum."""
    sys.dont_write_bytecode = True
    sys.path.insert(0, str(SHARED / "benchmark"))
    import score

    asked = [row for name, size in SETS for row in read(name, size, score)]
    rated = list(rated_rows())
    data = {
        "about": f"{len(asked)} questions, {sum(a for _, a in asked)} of them asked by people; "
        f"{len(rated)} rated, {sum(u for _, u in rated)} of them usable unedited",
        "asked": _fit(asked),
        "usable": _fit(rated),
    }
    OUT.write_text(json.dumps(data, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    print(data["about"])


def _fit(rows: list[Row]) -> dict[str, Any]:
    bias, weights = fit([names for names, _ in rows], [right for _, right in rows], RIDGE)
    kept = {name: round(weight, 3) for name, weight in weights.items() if abs(weight) >= LEAST}
    return {"bias": round(bias, 4), "weights": kept}


def read(name: str, size: int, score: ModuleType) -> Iterator[Row]:
    """The evidence of every sound question about the passages, and whether people ask it."""
    for passage in json.loads((GOLD / f"{name}.json").read_text(encoding="utf-8"))[:size]:
        for asked, context in sound(passage["text"]):
            keys = context.keys(asked)
            item = {"stem": asked.stem, "key": keys[0] if len(keys) == 1 else list(keys)}
            yield evidence(asked, context), any(is_asked(item, q, score) for q in passage["questions"])


def sound(text: str) -> Iterator[tuple[Any, Context]]:
    """The sound questions about a text, each with the context of all."""
    try:
        document = analyse(text)
    except UnreadableText:
        return
    questions, _ = sift(ask(document), document)
    context = Context(document, questions)
    yield from ((one, context) for one in questions)


def is_asked(item: dict[str, Any], question: dict[str, Any], score: ModuleType) -> bool:
    """Whether the gold question has the item's key and question word."""
    exact, overlap = score.match(item, question)
    same_word = score.wh_class(item["stem"]) == score.wh_class(question["question"])
    return bool((exact > 0 or overlap >= 0.8) and same_word)


def rated_rows() -> Iterator[Row]:
    """The evidence of the questions on the learning sheets, as far as they are still asked, and whether all would print
    them; what was wrong with its options alone counts as usable."""
    wanted: dict[str, dict[str, bool]] = {}
    for sheet in sorted(RATINGS.glob("*-learning*.jsonl")):
        for line in sheet.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            wanted.setdefault(row["text"], {})[row["stem"]] = all(map(_is_good, row["ratings"]))
    for name, text in _texts():
        for asked, context in sound(text) if name in wanted else ():
            if asked.stem in wanted[name]:
                yield evidence(asked, context), wanted[name][asked.stem]


def _is_good(rating: dict[str, Any]) -> bool:
    return rating["G"] >= 4 and rating["C"] >= 4 and rating["K"] == 5


def _texts() -> Iterator[tuple[str, str]]:
    """The texts that may have been rated: the training passages, our own samples and what was written to be rated."""
    for name, _ in SETS:
        passages = json.loads((GOLD / f"{name}.json").read_text(encoding="utf-8"))
        yield from ((passage["passage_id"], passage["text"]) for passage in passages)
    for path in sorted((*(BASE / "articles" / "samples").glob("*.txt"), *(RATINGS / "texts").glob("*.txt"))):
        yield path.stem, path.read_text(encoding="utf-8")


if __name__ == "__main__":
    train()
