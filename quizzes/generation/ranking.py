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
from quizzes.generation.wording import phrases_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from articles.analysis.document import Document, Sentence
    from quizzes.generation.asked import Asked
    from quizzes.generation.context import Context

WANTED = 1.0  # what being asked by people weighs beside being usable
SHOWN = 0.25  # a term below is not worth a teacher's reading
MOST_SHOWN = 6
# Where the classes of a measure end, each up to and including.
KEY_SIZES = (1, 2, 3, 5, 8, 12)
STEM_SIZES = (3, 5, 7, 10, 14, 18, 24)
SAID_SIZES = (1, 2, 3, 5, 8)
SENTENCE_SIZES = (8, 15, 22, 30, 45)
ADJUNCTS = (0, 1, 2, 3)
SHARES = (0.2, 0.4, 0.6, 0.8, 0.9, 0.95)


@dataclass(frozen=True, slots=True)
class Rank:
    """A score between 0 and 1, higher is better, with its weightiest reasons first: "+named", "-stem:24".

    ``usable`` is the chance that a teacher would find nothing wrong with the question.
    """

    score: float
    reasons: tuple[str, ...]
    usable: float = 1.0


@dataclass(frozen=True, slots=True)
class Weights:
    """A fitted bias and the weight of each piece of evidence, in log-odds."""

    bias: float
    terms: dict[str, float]

    def of(self, names: Iterable[str]) -> float:
        """The log-odds of that evidence."""
        return self.bias + sum(self.terms.get(name, 0.0) for name in names)


@cache
def weights() -> tuple[Weights, Weights]:
    """What ships with the generator: for a question to be usable, and for people to ask it."""
    data = json.loads((files(__package__) / "ranking.json").read_text(encoding="utf-8"))
    usable, asked = (Weights(data[name]["bias"], data[name]["weights"]) for name in ("usable", "asked"))
    return usable, asked


def rank(asked: Asked, context: Context) -> Rank:
    """How worthwhile the question is: above all usable, and beside that what people ask."""
    usable, wanted = weights()
    names = evidence(asked, context)
    terms = {name: usable.terms.get(name, 0.0) + WANTED * wanted.terms.get(name, 0.0) for name in names}
    score = _chance(usable.of(names) + WANTED * (wanted.of(names) - wanted.bias))
    weighty = sorted((name for name in terms if abs(terms[name]) >= SHOWN), key=lambda name: -abs(terms[name]))
    signed = (f"{'+' if terms[name] > 0 else '-'}{name}" for name in weighty[:MOST_SHOWN])
    return Rank(round(score, 4), (*asked.why, *signed), round(_chance(usable.of(names)), 4))


def _chance(log_odds: float) -> float:
    return 1 / (1 + math.exp(-log_odds))


def evidence(asked: Asked, context: Context) -> tuple[str, ...]:
    """The names of all that speaks for or against the question."""
    return (
        *_of_matter(asked),
        *_of_words(asked, context),
        *_of_place(asked, context),
        *_of_clause(asked, context.document),
    )


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


def _of_clause(asked: Asked, document: Document) -> Iterator[str]:
    """How the clause that states the fact was read, where one does."""
    if asked.source != "clause" or not asked.keys or asked.fact >= len(document.clauses):
        return
    clause = document.clauses[asked.fact]
    for name, part in (("subject", clause.subject), ("object", clause.object), ("complement", clause.complement)):
        if part is not None:
            yield f"{name}_{'sure' if clause.is_certain(part) else 'unsure'}"
    yield f"voice:{clause.predicate.voice.value}"
    yield _class("adjuncts", len(clause.adjuncts), ADJUNCTS)
    if clause.antecedent is not None:
        yield "relative"
    if clause.connective:
        yield "subordinate"
    if clause.predicate.modals:
        yield "modal"
    first = next(iter(document.clauses_of(clause.sentence)))
    yield "first_clause" if clause is first else "later_clause"
    key = asked.keys[0]
    holder = next((part for part in phrases_of(clause) if part.contains(key)), None)
    if holder is not None:
        yield "whole_phrase" if len(holder) == len(key) else "part_of_phrase"
        yield _class("members", len(holder.members), (1, 2))
        yield f"head:{holder.head.pos}"


def _share_before(asked: Asked, context: Context) -> float:
    return asked.evidence[0].start / max(1, len(context.document.text))


def _certainty(sentence: Sentence) -> float:
    """The parser's own mean share for the heads that it chose."""
    return sum(arc.certainty for arc in sentence.arcs) / max(1, len(sentence.arcs))


def _class(name: str, value: float, ends: tuple[float, ...]) -> str:
    """The class of a measure: "key:2", "key:3" …, and "key:more" above the last."""
    return f"{name}:{next((f'{end:g}' for end in ends if value <= end), 'more')}"
