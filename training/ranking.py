"""Which features of a question foretell that people ask it: ``python -m training.ranking``.

Fits a logistic regression of quizzes.generation.ranking's features on the training passages of FacQA and IDK-MRC
(never the dev ones): a question counts as asked where a gold question has its key and its question word. Prints the
weights; those in ranking.WEIGHTS are set by hand halfway between them and judgement, since FacQA asks for names and
values only.
"""

from __future__ import annotations

import json
import math
import os
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

from articles.analysis.analyse import UnreadableText, analyse
from quizzes.generation.checks import sift
from quizzes.generation.context import Context
from quizzes.generation.questions import ask
from quizzes.generation.ranking import WEIGHTS, features

SHARED = Path(os.environ.get("PAHAMI_SHARED", Path(__file__).resolve().parents[2] / "shared"))
SETS = (("facqa_train", 800), ("idk_train", 350))
ROUNDS = 250
RIDGE = 3.0

Row = tuple[dict[str, float], bool]


def main() -> None:
    """Fit and print."""
    sys.dont_write_bytecode = True
    sys.path.insert(0, str(SHARED / "benchmark"))
    import score

    rows = [row for name, size in SETS for row in read(name, size, score)]
    bias, weights = fit(rows)
    print(f"{len(rows)} questions, {sum(asked for _, asked in rows)} of them asked; bias {bias:.2f}")
    for name in WEIGHTS:
        print(f"{name:12} fitted {weights[name]:6.2f}   in use {WEIGHTS[name]:6.2f}")


def read(name: str, size: int, score: ModuleType) -> list[Row]:
    """The features of every sound question about the passages, and whether people ask it."""
    rows = []
    for passage in json.loads((SHARED / "benchmark" / "gold" / f"{name}.json").read_text(encoding="utf-8"))[:size]:
        try:
            document = analyse(passage["text"])
        except UnreadableText:
            continue
        sound, _ = sift(ask(document), document)
        context = Context(document, sound)
        for one in sound:
            keys = context.keys(one)
            item = {"stem": one.stem, "key": keys[0] if len(keys) == 1 else list(keys)}
            rows.append((features(one, context), any(is_asked(item, q, score) for q in passage["questions"])))
    return rows


def is_asked(item: dict[str, Any], question: dict[str, Any], score: ModuleType) -> bool:
    """Whether the gold question has the item's key and question word."""
    exact, overlap = score.match(item, question)
    same_word = score.wh_class(item["stem"]) == score.wh_class(question["question"])
    return bool((exact > 0 or overlap >= 0.8) and same_word)


def fit(rows: list[Row]) -> tuple[float, dict[str, float]]:
    """Bias and weights by gradient descent with a ridge."""
    weights, bias = dict.fromkeys(WEIGHTS, 0.0), -2.0
    for _ in range(ROUNDS):
        slope, slope_bias = dict.fromkeys(WEIGHTS, 0.0), 0.0
        for values, asked in rows:
            error = 1 / (1 + math.exp(-bias - sum(weights[k] * v for k, v in values.items()))) - asked
            slope_bias += error
            for name, value in values.items():
                slope[name] += error * value
        bias -= slope_bias / len(rows)
        weights = {k: w - (slope[k] + RIDGE * w) / len(rows) for k, w in weights.items()}
    return bias, weights


if __name__ == "__main__":
    main()
