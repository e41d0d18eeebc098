"""How good a question is: a sum of the evidence for and against it, which can be read.

The weights were fitted by training/ranking.py on what people asked about other texts and on what raters would print.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from quizzes.generation.comparing import content_words, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from articles.analysis.document import Sentence
    from quizzes.generation.asked import Asked
    from quizzes.generation.context import Context

SHOWN = 0.25  # a term below is not worth a teacher's reading
MOST_SHOWN = 6
# Where the classes of a measure end, each up to and including.
KEY_SIZES = (1, 2, 3, 5, 8, 12)
STEM_SIZES = (3, 5, 7, 10, 14, 18, 24)
SAID_SIZES = (1, 2, 3, 5, 8)
SENTENCE_SIZES = (8, 15, 22, 30, 45)
SHARES = (0.2, 0.4, 0.6, 0.8, 0.9, 0.95)


@dataclass(frozen=True, slots=True)
class Rank:
    """A score between 0 and 1, higher is better, with its weightiest reasons first: "+named", "-stem:24"."""

    score: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Weights:
    """The fitted bias and the weight of each piece of evidence, in log-odds."""

    bias: float
    terms: dict[str, float]


@cache
def weights() -> Weights:
    """The weights that ship with the generator."""
    data = json.loads((files(__package__) / "ranking.json").read_text(encoding="utf-8"))
    return Weights(data["bias"], data["weights"])


def rank(asked: Asked, context: Context) -> Rank:
    """How worthwhile the question is."""
    fitted = weights()
    terms = {name: fitted.terms[name] for name in evidence(asked, context) if name in fitted.terms}
    score = 1 / (1 + math.exp(-(fitted.bias + sum(terms.values()))))
    weighty = sorted((name for name in terms if abs(terms[name]) >= SHOWN), key=lambda name: -abs(terms[name]))
    signed = (f"{'+' if terms[name] > 0 else '-'}{name}" for name in weighty[:MOST_SHOWN])
    return Rank(round(score, 4), (*asked.why, *signed))


def evidence(asked: Asked, context: Context) -> tuple[str, ...]:
    """The names of all that speaks for or against the question."""
    return (*_of_matter(asked), *_of_words(asked, context), *_of_place(asked, context))


def _of_matter(asked: Asked) -> Iterator[str]:
    """Where it comes from, what is asked for and of what type the answer is."""
    source = asked.source if asked.source != "clause" else asked.role
    yield f"source:{source}"
    yield f"kind:{asked.kind.value}"
    yield f"answer:{asked.answer.value}"
    yield f"source:{source}/{asked.answer.value}"
    yield f"worth:{asked.worth:.1f}"
    if asked.mention is not None:
        yield "name"
    if asked.expression is not None:
        yield "value"
    if len(asked.keys) > 1:
        yield "open_list" if asked.is_open else "list"


def _of_words(asked: Asked, context: Context) -> Iterator[str]:
    """How long the stem and the key are, and how much they say."""
    keys = context.keys(asked)
    yield _class("key", len(words(keys[0])), KEY_SIZES)
    yield _class("stem", len(words(asked.stem)), STEM_SIZES)
    yield _class("said", len(content_words(asked.stem)), SAID_SIZES)
    if any(word[:1].isupper() for word in asked.stem.split()[1:]):
        yield "named"
    if any(char.isdigit() for char in asked.stem):
        yield "number"
    if asked.stem.startswith("Menurut "):
        yield "attributed"
    if keys[0][:1].isupper() and asked.mention is None:
        yield "capital_key"


def _of_place(asked: Asked, context: Context) -> Iterator[str]:
    """Where the proof stands, how surely its sentence was read, and how much of the stem it says."""
    document = context.document
    sentence = document.sentence_at(asked.evidence[0].start)
    yield "first_sentence" if sentence.number == 0 else _class("place", _share_before(asked, context), SHARES[:4])
    yield _class("sentence", len(sentence.tokens), SENTENCE_SIZES)
    yield _class("sure", _certainty(sentence), SHARES)
    stem = content_words(asked.stem)
    yield _class("in_evidence", len(stem & content_words(context.evidence_text(asked))) / max(1, len(stem)), SHARES)


def _share_before(asked: Asked, context: Context) -> float:
    return asked.evidence[0].start / max(1, len(context.document.text))


def _certainty(sentence: Sentence) -> float:
    """The parser's own mean share for the heads that it chose."""
    return sum(arc.certainty for arc in sentence.arcs) / max(1, len(sentence.arcs))


def _class(name: str, value: float, ends: tuple[float, ...]) -> str:
    """The class of a measure: "key:2", "key:3" …, and "key:more" above the last."""
    return f"{name}:{next((f'{end:g}' for end in ends if value <= end), 'more')}"
