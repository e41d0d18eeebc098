"""Measures and counts that no verb states."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articles.analysis.document import (
    Amount,
    Expression,
    ExpressionKind,
    Phrase,
    Span,
)
from quizzes.generation.asked import AnswerType, Asked
from quizzes.generation.attributes.base import asked_of, noun_before
from quizzes.generation.indonesian.frames import DIMENSIONS, EXISTENCE, MEASURED_NOUNS, MEASURES
from quizzes.generation.indonesian.measures import PARTS_OF_PLACES
from quizzes.generation.indonesian.question_words import QUANTIFIERS
from quizzes.generation.wording import Wording, tidy
from quizzes.items import Kind

_TOTAL = re.compile(r"\b(?:total|seluruh|keseluruhan|semua)\s+$")


def measures(wording: Wording) -> Iterator[Asked]:
    """ "garis pantai sepanjang 585 km", "kapal berkapasitas 500 orang": how long, how much it holds."""
    text = wording.document.text
    for expression in wording.document.expressions:
        if not isinstance(expression.value, Amount):
            continue
        before = text[max(0, expression.start - 40) : expression.start]
        words = re.split(r"\s+", before.rstrip())
        word = next((w.lower() for w in reversed(words[-3:]) if w.lower() in MEASURES), None)
        phrase = f"dengan {words[-1].lower()}"
        if word is None and words[-1].lower() in MEASURED_NOUNS - {"skor"} and phrase in before.lower():
            word = phrase
        if word is None:
            continue
        at = text.lower().rindex(word, 0, expression.start)
        noun = noun_before(wording, at)
        if noun is not None and len(noun.split()) <= 9 and _tells_which(noun, whose := _whose(wording, at)):
            measure = MEASURES.get(word) or word.split()[-1]
            if measure == "besar" and noun.split()[0] in MEASURED_NOUNS:
                continue  # "menaikkan harga gas sebesar 15 persen": that is not the price
            noun += whose
            stem = f"Berapa {measure} {noun}?"
            yield asked_of(
                wording,
                stem,
                Kind.HOW_MANY,
                AnswerType.AMOUNT,
                expression,
                word,
                (f"{measure.capitalize()} {noun} adalah ", "."),
                worth=0.7,
                expression=expression,
            )


def _tells_which(noun: str, whose: str) -> bool:
    """Whether it is one thing that is meant: not "kawasan" alone, nor "tiap rumah"."""
    words = noun.split()
    told = len(words) > 1 or bool(whose) or noun[:1].isupper()
    return told and not noun[0].isdigit() and words[0].lower() not in QUANTIFIERS | PARTS_OF_PLACES | {"tiap"}


def _whose(wording: Wording, offset: int) -> str:
    """What the clause says of the object before ``offset``: "rudal baru" + " yang diterima Tu-160"."""
    for clause, phrase in wording.phrases:
        if phrase is clause.object and 0 <= offset - phrase.end <= 1:
            return wording.whose(None, phrase)
    return ""


def counts(wording: Wording) -> Iterator[Asked]:
    """ "1.336 desa di Provinsi Kalimantan Tengah": how many villages there are in it."""
    for clause, phrase in wording.phrases:
        answer = next((e for e in wording.document.expressions_in(phrase) if e.start == phrase.start), None)
        if answer is None or not isinstance(answer.value, Amount) or answer.kind is not ExpressionKind.QUANTITY:
            continue
        whole = _TOTAL.search(wording.document.text, max(0, answer.start - 12), answer.start)
        if whole is None and clause.predicate.verb.text.lower() not in EXISTENCE:
            continue  # "melintasi dua belas provinsi di Indonesia": there are more of them
        place = next((a for a in clause.adjuncts if a.preposition == "di" and 0 <= a.start - phrase.end <= 1), None)
        unit = answer.value.unit
        if place is None or unit is None:
            continue
        counted = _counted_noun(wording, phrase, answer, unit)
        where = wording.of(place)
        if counted and where:
            yield asked_of(
                wording,
                f"Berapa jumlah {counted} {where}?",
                Kind.HOW_MANY,
                AnswerType.AMOUNT,
                answer,
                "count",
                worth=0.4,
                expression=answer,
            )


def _counted_noun(wording: Wording, phrase: Phrase, value: Expression, unit: str) -> str | None:
    rest = wording.of(Span(value.end, phrase.end)) if value.end < phrase.end else ""
    if rest is None or unit in DIMENSIONS or unit in ("persen", "rupiah"):
        return None
    said = value.of(wording.document.text).split()[-1].lower() == unit
    return tidy(f"{unit if said else ''} {rest}")
