"""How good a question is, as a sum whose terms can be read."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.generation.asked import AnswerType
from quizzes.generation.comparing import words
from quizzes.items import Kind

if TYPE_CHECKING:
    from quizzes.generation.asked import Asked
    from quizzes.generation.context import Context

# What each feature adds to the log-odds that a teacher would ask it. Set by hand halfway between judgement and a
# logistic regression on the training passages of the benchmark (training/ranking.py).
WEIGHTS: dict[str, float] = {
    "worth": 2.4,
    "early": 0.9,
    "exact": 0.8,
    "named": 0.4,
    "who": 0.3,
    "when": 0.3,
    "list": 0.2,
    "long_stem": -0.5,
    "vague_key": -0.6,
    "loose_key": -0.3,
}
BIAS = -2.2
SHOWN = 0.15  # a term below is not worth a teacher's reading


@dataclass(frozen=True, slots=True)
class Rank:
    """A score between 0 and 1, higher is better, with its weightiest reasons first: "+worth", "-long_stem"."""

    score: float
    reasons: tuple[str, ...]


def rank(asked: Asked, context: Context) -> Rank:
    """How worthwhile the question is."""
    terms = {name: value * WEIGHTS[name] for name, value in features(asked, context).items()}
    score = 1 / (1 + math.exp(-(BIAS + sum(terms.values()))))
    weighty = sorted((name for name in terms if abs(terms[name]) >= SHOWN), key=lambda name: -abs(terms[name]))
    signed = (f"{'+' if terms[name] > 0 else '-'}{name}" for name in weighty)
    return Rank(round(score, 4), (*asked.why, *signed))


def features(asked: Asked, context: Context) -> dict[str, float]:
    """The features of WEIGHTS, each between 0 and 1."""
    keys = context.keys(asked)
    stem_size, key_size = len(words(asked.stem)), len(words(keys[0]))
    named = any(word[:1].isupper() for word in asked.stem.split()[1:])
    exact = asked.mention is not None or asked.expression is not None or len(keys) > 1
    return {
        "worth": asked.worth,
        "early": 1 - asked.evidence[0].start / max(1, len(context.document.text)),
        "exact": float(exact),
        "named": float(named),
        "who": float(asked.kind is Kind.WHO),
        "when": float(asked.kind is Kind.WHEN),
        "list": float(len(keys) > 1),
        "long_stem": min(1.0, max(0, stem_size - 16) / 14),
        "vague_key": float(asked.answer is AnswerType.THING and key_size == 1 and not exact),
        "loose_key": float(asked.answer in (AnswerType.THING, AnswerType.ACTION) and not exact),
    }
