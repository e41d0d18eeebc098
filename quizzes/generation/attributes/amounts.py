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
    Voice,
)
from quizzes.generation.asked import AnswerType, Asked
from quizzes.generation.attributes.base import asked_of, noun_before, run_before
from quizzes.generation.indonesian.frames import DIMENSIONS, EXISTENCE, MEASURED_NOUNS, MEASURES
from quizzes.generation.indonesian.measures import ALTERING, PARTS_OF_PLACES, UNOWNED, VALUED_NOUNS
from quizzes.generation.indonesian.question_words import QUANTIFIERS
from quizzes.generation.wording import Wording, tidy
from quizzes.items import Kind

_TOTAL = re.compile(r"\b(?:total|seluruh|keseluruhan|semua)\s+$")


def measures(wording: Wording) -> Iterator[Asked]:
    """ "garis pantai sepanjang 585 km", "kapal berkapasitas 500 orang": how long, how much it holds."""
    for expression in wording.document.expressions:
        word = _measuring_word(expression, wording.document.text)
        if word is None or (word == "berjarak" and wording.document.text.startswith(" dari ", expression.end)):
            continue  # how far from what is asked by ``distances``
        what = _what_is_measured(word, expression, wording)
        if what is not None:
            yield asked_of(
                wording,
                f"Berapa {what}?",
                Kind.HOW_MANY,
                AnswerType.AMOUNT,
                expression,
                word,
                (f"{what[:1].upper()}{what[1:]} adalah ", "."),
                worth=0.7,
                expression=expression,
            )


def _measuring_word(expression: Expression, text: str) -> str | None:
    """ "sepanjang", "berkapasitas" or "dengan jangkauan" just before the amount."""
    if not isinstance(expression.value, Amount):
        return None
    if expression.kind is ExpressionKind.DURATION and text[: expression.start].endswith(("panjang ", "lebih ")):
        return None  # "sepanjang tiga tahun terakhir"
    before = text[max(0, expression.start - 40) : expression.start]
    words = re.split(r"\s+", before.rstrip())
    word = next((w.lower() for w in reversed(words[-3:]) if w.lower() in MEASURES), None)
    phrase = f"dengan {words[-1].lower()}"
    if word is None and words[-1].lower() in MEASURED_NOUNS - {"skor"} and phrase in before.lower():
        return phrase
    return word


def _what_is_measured(word: str, expression: Expression, wording: Wording) -> str | None:
    """ "kapasitas kapal": the measure with its owner."""
    at = wording.document.text.lower().rindex(word, 0, expression.start)
    measure = MEASURES.get(word) or word.split()[-1]
    measure = "jumlah penduduk" if measure == "penduduk" else measure
    identified = _identified(at, wording)
    if identified is not None:
        return f"{measure} {identified}"
    run = run_before(wording, at)
    noun, whose = noun_before(wording, at), _whose(wording, at)
    if noun is not None and run is not None and " " not in noun:  # "Kota" + "Padang"
        noun = wording.small(run)
    if noun is None or len(noun.split()) > 9 or not _tells_which(noun, whose):
        return None
    if measure in ("besar", "banyak"):
        first = noun.split()[0]
        if _is_altered(at, wording) or first[:1].isupper():
            return None  # "menaikkan harga gas sebesar 15 persen": that is not the price
        if first in VALUED_NOUNS:
            return f"{noun}{whose}" if re.search(r"[A-Z]", noun) or len(noun.split()) > 3 else None
    return f"{measure} {noun}{whose}"


def _identified(at: int, wording: Wording) -> str | None:
    """The subject of "Monas adalah monumen setinggi 132 meter": the size is its, where no other thing is named."""
    text = wording.document.text
    for clause in wording.document.clauses:
        subject, complement = clause.subject, clause.complement
        if clause.predicate.voice is Voice.NOMINAL and subject is not None and complement is not None:
            said = text[complement.start : at]
            is_its = complement.start < at <= complement.end + 1 and not re.search(r"[A-Z,]| yang ", said)
            words = wording.small(subject) if is_its else None
            if words is not None and re.search(r"\b[A-Z]", words):
                return words
    return None


def _is_altered(at: int, wording: Wording) -> bool:
    """Whether the phrase before is raised, lowered or bought by or for that amount."""
    for clause, phrase in wording.phrases:
        if phrase is clause.object and 0 <= at - phrase.end <= 1:
            return clause.predicate.verb.text.lower() in ALTERING | {"membeli", "menjual", "mengakuisisi"}
    return False


def _tells_which(noun: str, whose: str) -> bool:
    """Whether it is one thing that is meant: not "kawasan" alone, nor "tiap rumah"."""
    words = noun.split()
    told = len(words) > 1 or bool(whose) or noun[:1].isupper()
    told = told and bool({w.lower() for w in words} - UNOWNED)
    return told and not noun[0].isdigit() and words[0].lower() not in QUANTIFIERS | PARTS_OF_PLACES | {"tiap", "arah"}


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
