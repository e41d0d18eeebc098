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

# What each feature adds to the log-odds that a teacher would ask it, and what a teacher reads about it. Set by hand
# halfway between judgement and a logistic regression on the training passages of the benchmark (training/ranking.py).
WEIGHTS: dict[str, tuple[float, str]] = {
    "worth": (2.4, "bobot isi"),
    "early": (0.9, "fakta di awal bacaan"),
    "exact": (0.8, "jawaban berupa nama atau nilai"),
    "named": (0.4, "pertanyaan menyebut nama"),
    "who": (0.3, "menanyakan pelaku"),
    "when": (0.3, "menanyakan waktu"),
    "list": (0.2, "meminta daftar lengkap"),
    "long_stem": (-0.5, "pertanyaan panjang"),
    "vague_key": (-0.6, "jawaban umum"),
    "loose_key": (-0.3, "jawaban berupa tindakan atau hal"),
}
BIAS = -2.2
SHOWN = 0.15  # a term below is not worth a teacher's reading


@dataclass(frozen=True, slots=True)
class Rank:
    """A score between 0 and 1, higher is better, with its weightiest reasons first."""

    score: float
    reasons: tuple[str, ...]


def rank(asked: Asked, context: Context) -> Rank:
    """How worthwhile the question is."""
    terms = {name: value * WEIGHTS[name][0] for name, value in features(asked, context).items()}
    score = 1 / (1 + math.exp(-(BIAS + sum(terms.values()))))
    weighty = sorted((name for name in terms if abs(terms[name]) >= SHOWN), key=lambda name: -abs(terms[name]))
    signs = {name: "+" if terms[name] > 0 else "-" for name in weighty}
    return Rank(round(score, 4), (*asked.why, *(f"{signs[name]} {WEIGHTS[name][1]}" for name in weighty)))


def features(asked: Asked, context: Context) -> dict[str, float]:
    """The features of WEIGHTS, each between 0 and 1."""
    keys = context.keys(asked)
    stem_size, key_size = len(words(asked.stem)), len(words(keys[0]))
    named = any(word[:1].isupper() for word in asked.stem.split()[1:])
    exact = asked.mention is not None or asked.expression is not None
    return {
        "worth": asked.worth,
        "early": 1 - asked.evidence.start / max(1, len(context.document.text)),
        "exact": float(exact),
        "named": float(named),
        "who": float(asked.kind is Kind.WHO),
        "when": float(asked.kind is Kind.WHEN),
        "list": float(len(keys) > 1),
        "long_stem": min(1.0, max(0, stem_size - 16) / 14),
        "vague_key": float(asked.answer is AnswerType.THING and key_size == 1 and not exact),
        "loose_key": float(asked.answer in (AnswerType.THING, AnswerType.ACTION) and not exact),
    }
